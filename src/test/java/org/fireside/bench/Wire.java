package org.fireside.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** One thread that serves all lines of all phones, so that what is measured is the server and not its clients. What hangs on it is touched by no other thread. */
final class Wire implements AutoCloseable {

    private static final int BYTES_AT_ONCE = 64 * 1024;

    private final InetSocketAddress server;
    private final Selector selector;
    private final Thread thread = new Thread(this::serve, "wire");
    private final Queue<Runnable> asked = new ConcurrentLinkedQueue<>();
    private final PriorityQueue<Later> later = new PriorityQueue<>(Comparator.comparingLong(Later::nanos));
    private final ByteBuffer read = ByteBuffer.allocateDirect(BYTES_AT_ONCE);
    private volatile Throwable failure;
    private volatile boolean closed;

    private record Later(long nanos, Runnable what) {
    }

    Wire(int port) {
        server = new InetSocketAddress("127.0.0.1", port);
        try {
            selector = Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread.start();
    }

    /** A new line to the server. @param whenCut called where it ends from the other side */
    Line line(Runnable whenCut) {
        return new Line(server, selector, read, whenCut);
    }

    /** Has something done on this thread, and waits for it. */
    <T> T ask(Supplier<T> what) {
        var answer = new CompletableFuture<T>();
        asked.add(() -> answer.complete(what.get()));
        selector.wakeup();
        while (true) {
            if (failure != null) {
                throw new IllegalStateException("the wire broke", failure);
            }
            try {
                return answer.completeOnTimeout(null, 1, TimeUnit.HOURS).get(1, TimeUnit.SECONDS);
            } catch (java.util.concurrent.TimeoutException e) {
                // the thread is busy still, or broke
            } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    void tell(Runnable what) {
        ask(() -> {
            what.run();
            return true;
        });
    }

    /** Does something at a time of {@link System#nanoTime}. Called on this thread. */
    void at(long nanos, Runnable what) {
        later.add(new Later(nanos, what));
    }

    void in(long millis, Runnable what) {
        at(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis), what);
    }

    private void serve() {
        try {
            while (!closed) {
                selector.select(this::ready, millisToWait());
                for (Runnable next = asked.poll(); next != null; next = asked.poll()) {
                    next.run();
                }
                while (!later.isEmpty() && later.peek().nanos() <= System.nanoTime()) {
                    later.poll().what().run();
                }
            }
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
        }
    }

    private void ready(SelectionKey key) {
        ((Line) key.attachment()).ready();
    }

    private long millisToWait() {
        return later.isEmpty() ? 1_000 : Math.max(1, TimeUnit.NANOSECONDS.toMillis(later.peek().nanos() - System.nanoTime()));
    }

    @Override
    public void close() {
        closed = true;
        selector.wakeup();
        try {
            thread.join();
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
