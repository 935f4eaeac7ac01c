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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Pages that are told at once when something has changed (server-sent events, HTML Living Standard 9.2). A stream that was cut is opened
 * again by the browser, which says what it was told last ({@code Last-Event-ID}) and is told what it missed, or, where that is not known any
 * more, to ask for all anew. No thread waits for a page.
 */
@ApplicationScoped
public class LiveStreams {

    /** Shorter than proxies keep a silent connection; a page that hears nothing for longer knows that it was cut. */
    private static final int SECONDS_OF_SILENCE = 15;
    /** Pages that were all cut at once come back one after the other, within this time. */
    private static final int LEAST_RETRY_MILLIS = 1_000;
    private static final int MOST_RETRY_MILLIS = 5_000;

    private static final Logger LOG = Logger.getLogger(LiveStreams.class);

    private final Map<String, Listened> topics = new ConcurrentHashMap<>();

    @Resource
    private ManagedExecutorService executor;
    @Resource
    private ManagedScheduledExecutorService timer;

    /** A topic and who listens to it. */
    private static final class Listened {

        private final LiveTopic topic = new LiveTopic();
        private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
        private final AtomicBoolean isTold = new AtomicBoolean();
    }

    /**
     * What was told of a topic since.
     *
     * @param last by which a page asks for what comes after
     * @param missed null where it is not known any more, and all is to be asked for anew
     */
    public record Since(String last, List<String> missed) {
    }

    @PostConstruct
    void keepAlive() {
        timer.scheduleWithFixedDelay(() -> topics.values().forEach(each -> each.streams.forEach(LiveStream::beat)), SECONDS_OF_SILENCE, SECONDS_OF_SILENCE, TimeUnit.SECONDS);
    }

    /** Keeps the request open, and tells its page whatever is told of the topic, from what it says it was told last. */
    public void open(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Listened listened = listened(name);
        String id = Optional.ofNullable(request.getHeader("Last-Event-ID")).orElse(request.getParameter("after"));
        long reached = id == null ? listened.topic.last() : listened.topic.number(id).orElse(-1L);
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("X-Accel-Buffering", "no"); // a proxy that would keep it together (nginx) hands it on at once
        AsyncContext context = request.startAsync(request, response);
        context.setTimeout(0);
        var stream = new LiveStream(context, listened.topic, reached, greeting(listened.topic, reached), listened.streams::remove);
        listened.streams.add(stream);
        stream.open();
    }

    private static String greeting(LiveTopic topic, long reached) {
        int retry = ThreadLocalRandom.current().nextInt(LEAST_RETRY_MILLIS, MOST_RETRY_MILLIS);
        return "retry: " + retry + "\n" + (topic.has(reached) ? "id: " + topic.id(reached) + "\n" : "") + "event: hello\ndata: {}\n\n";
    }

    /** Tells all pages of a topic that something has changed; they ask for all. Called after the change is committed. */
    public void tell(String name) {
        tell(name, "message", "changed");
    }

    /** Tells all pages of a topic something. Called after it is committed; nobody waits for slow readers. @param data of one line */
    public void tell(String name, String event, String data) {
        Listened listened = listened(name);
        listened.topic.tell(event, data);
        if (listened.isTold.compareAndSet(false, true)) {
            try {
                executor.execute(() -> {
                    listened.isTold.set(false);
                    listened.streams.forEach(LiveStream::write);
                });
            } catch (RejectedExecutionException e) {
                listened.isTold.set(false);
                LOG.warn("What was told goes out with what is told next, or with the next beat", e);
            }
        }
    }

    /** By which a page that asks for all now later asks for what comes after. */
    public String last(String name) {
        LiveTopic topic = listened(name).topic;
        return topic.id(topic.last());
    }

    /** What was told of a topic since a page was told {@code id}: for pages whose streams are cut by a proxy. */
    public Since since(String name, String id) {
        LiveTopic topic = listened(name).topic;
        Optional<List<LiveTopic.LiveEvent>> missed = topic.number(id).flatMap(topic::after);
        long reached = missed.filter(events -> !events.isEmpty()).map(events -> events.get(events.size() - 1).number()).orElseGet(topic::last);
        return new Since(topic.id(reached), missed.map(events -> events.stream().map(LiveTopic.LiveEvent::data).toList()).orElse(null));
    }

    /** How many pages listen to a topic. */
    public int listeners(String name) {
        return listened(name).streams.size();
    }

    private Listened listened(String name) {
        return topics.computeIfAbsent(name, any -> new Listened());
    }

    @PreDestroy
    void end() {
        topics.values().forEach(each -> each.streams.forEach(LiveStream::end));
    }
}
