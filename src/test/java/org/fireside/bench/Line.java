package org.fireside.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/** One connection to the server (HTTP/1.1), for one request at a time: one that is answered, or one that is never done being answered, as a stream of events. */
final class Line {

    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_OF_LINE = "\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = new byte[0];

    private final SocketChannel channel;
    private final SelectionKey key;
    private final ByteBuffer read;
    private final Runnable whenCut;
    private ByteBuffer unsent = ByteBuffer.wrap(NOTHING);
    private byte[] received = NOTHING;
    private Answer begun;
    private ByteArrayOutputStream body;
    private Consumer<Answer> whenAnswered;
    private Consumer<byte[]> hearing;
    private boolean gone;

    Line(InetSocketAddress server, Selector selector, ByteBuffer read, Runnable whenCut) {
        this.read = read;
        this.whenCut = whenCut;
        try {
            channel = SocketChannel.open();
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            boolean connected = channel.connect(server);
            key = channel.register(selector, connected ? SelectionKey.OP_READ : SelectionKey.OP_CONNECT, this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a request. @param then gets the whole answer */
    void send(byte[] request, Consumer<Answer> then) {
        send(request, then, null);
    }

    /** Sends a request whose answer goes on and on. @param then gets its head @param each gets each piece of its body */
    void listen(byte[] request, Consumer<Answer> then, Consumer<byte[]> each) {
        send(request, then, each);
    }

    private void send(byte[] request, Consumer<Answer> then, Consumer<byte[]> each) {
        whenAnswered = then;
        hearing = each;
        unsent = ByteBuffer.wrap(request);
        if (channel.isConnected()) {
            try {
                write();
            } catch (IOException e) {
                cut();
            }
        }
    }

    private void write() throws IOException {
        channel.write(unsent);
        key.interestOps(unsent.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }

    void ready() {
        try {
            if (key.isConnectable()) {
                channel.finishConnect();
                write();
            } else if (key.isWritable()) {
                write();
            }
            if (key.isValid() && key.isReadable()) {
                read();
            }
        } catch (IOException e) {
            cut();
        }
    }

    private void read() throws IOException {
        read.clear();
        int count = channel.read(read);
        if (count < 0) {
            cut();
        } else if (count > 0) {
            int kept = received.length;
            received = Arrays.copyOf(received, kept + count);
            read.flip().get(received, kept, count);
            while (!gone && understand()) {
                // as long as something whole has come
            }
        }
    }

    /** Takes the next whole part from what was received. @return whether there was one */
    private boolean understand() {
        if (begun == null) {
            return understandHead();
        }
        return begun.isChunked() ? understandChunk() : understandBody();
    }

    private boolean understandHead() {
        int end = indexOf(END_OF_HEAD);
        if (end < 0) {
            return false;
        }
        begun = new Answer(new String(received, 0, end, StandardCharsets.ISO_8859_1), NOTHING);
        body = new ByteArrayOutputStream();
        take(end + END_OF_HEAD.length);
        if (hearing != null) {
            whenAnswered.accept(begun);
        }
        return true;
    }

    private boolean understandChunk() {
        int end = indexOf(END_OF_LINE);
        if (end < 0) {
            return false;
        }
        int size = Integer.parseInt(new String(received, 0, end, StandardCharsets.US_ASCII), 16);
        int begin = end + END_OF_LINE.length;
        if (received.length < begin + size + END_OF_LINE.length) {
            return false;
        }
        byte[] chunk = Arrays.copyOfRange(received, begin, begin + size);
        take(begin + size + END_OF_LINE.length);
        if (size == 0) {
            done();
        } else if (hearing != null) {
            hearing.accept(chunk);
        } else {
            body.writeBytes(chunk);
        }
        return true;
    }

    private boolean understandBody() {
        int length = begun.length();
        if (received.length < length) {
            return false;
        }
        body.write(received, 0, length);
        take(length);
        done();
        return !gone && received.length > 0;
    }

    private void done() {
        var answer = new Answer(begun.head(), body.toByteArray());
        begun = null;
        body = null;
        if (hearing != null) {
            cut();
        } else {
            whenAnswered.accept(answer);
        }
    }

    private int indexOf(byte[] wanted) {
        for (int i = 0; i + wanted.length <= received.length; i++) {
            if (Arrays.equals(received, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private void take(int count) {
        received = count == received.length ? NOTHING : Arrays.copyOfRange(received, count, received.length);
    }

    private void cut() {
        if (!gone) {
            close();
            whenCut.run();
        }
    }

    boolean isOpen() {
        return !gone;
    }

    /** Ends it from this side. */
    void close() {
        gone = true;
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
