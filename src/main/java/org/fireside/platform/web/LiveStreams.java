package org.fireside.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Pages that are told at once when something has changed (server-sent events, HTML Living Standard 9.2). Only that it has is told, never
 * what: the page asks for what it shows, so that a reload shows the same. A stream that is cut is opened again by the browser, which asks anew then.
 */
@ApplicationScoped
public class LiveStreams {

    /** Shorter than proxies keep a silent connection; a stream that nobody reads any more is noticed then. */
    private static final int SECONDS_OF_SILENCE = 15;
    private static final byte[] OPEN = "retry: 3000\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CHANGED = "data: changed\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] STILL_HERE = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private final Map<String, Set<AsyncContext>> streams = new ConcurrentHashMap<>();

    @Resource
    private ManagedExecutorService executor;
    @Resource
    private ManagedScheduledExecutorService timer;

    @PostConstruct
    void keepAlive() {
        timer.scheduleWithFixedDelay(() -> streams.forEach((topic, open) -> write(topic, STILL_HERE)), SECONDS_OF_SILENCE, SECONDS_OF_SILENCE, TimeUnit.SECONDS);
    }

    /** Keeps the request open, and tells its page whenever something of the topic has changed. */
    public void open(String topic, HttpServletRequest request, HttpServletResponse response) {
        response.setContentType("text/event-stream;charset=UTF-8");
        AsyncContext stream = request.startAsync(request, response);
        stream.setTimeout(0);
        streams.computeIfAbsent(topic, any -> ConcurrentHashMap.newKeySet()).add(stream);
        write(topic, stream, OPEN);
    }

    /** Tells all pages of a topic that something has changed. Called after the change is committed; nobody waits for slow readers. */
    public void tell(String topic) {
        executor.execute(() -> write(topic, CHANGED));
    }

    private void write(String topic, byte[] event) {
        streams.getOrDefault(topic, Set.of()).forEach(stream -> write(topic, stream, event));
    }

    private void write(String topic, AsyncContext stream, byte[] event) {
        synchronized (stream) {
            try {
                stream.getResponse().getOutputStream().write(event);
                stream.getResponse().flushBuffer();
            } catch (IOException | IllegalStateException e) {
                forget(topic, stream); // the page was left
            }
        }
    }

    private void forget(String topic, AsyncContext stream) {
        if (streams.getOrDefault(topic, Set.of()).remove(stream)) {
            try {
                stream.complete();
            } catch (IllegalStateException e) {
                // the server ended it already
            }
        }
    }

    @PreDestroy
    void end() {
        streams.forEach((topic, open) -> open.forEach(stream -> forget(topic, stream)));
    }
}
