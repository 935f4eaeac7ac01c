package org.fireside.platform.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * One page that listens. Nothing waits for it: what its line does not take now goes out when the server says that it takes more, and a page
 * that is too slow for all that is told is told to ask for all anew. All that is kept for it is how far it got.
 */
class LiveStream implements WriteListener {

    private static final byte[] ANEW = "event: anew\ndata: {}\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BEAT = "event: beat\ndata: {}\n\n".getBytes(StandardCharsets.UTF_8);

    private final AsyncContext context;
    private final ServletOutputStream out;
    private final LiveTopic topic;
    private final Consumer<LiveStream> whenGone;
    private final Deque<byte[]> first = new ArrayDeque<>();
    private long reached;
    private boolean open;
    private boolean unsent;
    private boolean gone;

    /**
     * @param reached number of the last that the page knows
     * @param greeting what it is told first
     * @param whenGone called once, when the page was left
     */
    LiveStream(AsyncContext context, LiveTopic topic, long reached, String greeting, Consumer<LiveStream> whenGone) throws IOException {
        this.context = context;
        this.out = context.getResponse().getOutputStream();
        this.topic = topic;
        this.reached = reached;
        this.whenGone = whenGone;
        first.add(greeting.getBytes(StandardCharsets.UTF_8));
    }

    void open() {
        out.setWriteListener(this);
    }

    /** Writes what the page was not told yet, as far as its line takes it. */
    void write() {
        try {
            writeWhatIsNew();
        } catch (IOException | RuntimeException e) {
            end(); // whatever is wrong with this one's line, the others are told
        }
    }

    /** Says that this end is still here, so that a line that was cut is noticed. */
    void beat() {
        synchronized (this) {
            if (first.isEmpty()) {
                first.add(BEAT);
            }
        }
        write();
    }

    @Override
    public synchronized void onWritePossible() throws IOException {
        open = true;
        writeWhatIsNew();
    }

    /** Nothing before the server says for the first time that the line takes something: it may be asked only then, and all is new then. */
    private synchronized void writeWhatIsNew() throws IOException {
        while (open && !gone && out.isReady()) {
            byte[] next = next();
            if (next != null) {
                out.write(next);
                unsent = true;
            } else if (unsent) {
                unsent = false;
                out.flush();
            } else {
                return;
            }
        }
    }

    private byte[] next() {
        if (!first.isEmpty()) {
            return first.poll();
        }
        if (!topic.has(reached)) {
            reached = topic.last();
            return ANEW;
        }
        LiveTopic.LiveEvent event = topic.next(reached);
        if (event == null) {
            return null;
        }
        reached = event.number();
        return event.bytes();
    }

    @Override
    public void onError(Throwable thrown) {
        end(); // the page was left
    }

    /** Ends it from this side. */
    synchronized void end() {
        if (!gone) {
            gone = true;
            whenGone.accept(this);
            try {
                context.complete();
            } catch (IllegalStateException e) {
                // the server ended it already
            }
        }
    }
}
