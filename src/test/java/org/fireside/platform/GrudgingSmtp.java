package org.fireside.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** An SMTP server that answers one command as it is told, and hangs up there where it is told nothing; it takes everything else. */
public final class GrudgingSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final String command;
    private final String answer;
    private final AtomicInteger letters = new AtomicInteger();

    /** @param command such as RCPT, or END for the end of the data @param answer null to hang up */
    public GrudgingSmtp(String command, String answer) {
        this.command = command;
        this.answer = answer;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        var thread = new Thread(this::serve, "grudging-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How many letters came whole, whatever was answered. */
    public int letters() {
        return letters.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept(); var in = new BufferedReader(new InputStreamReader(connection.getInputStream()))) {
                talk(connection, in);
            } catch (IOException e) {
                // the other side hung up, or the test is over
            }
        }
    }

    private void talk(Socket connection, BufferedReader in) throws IOException {
        say(connection, "220 grudging");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String asked = line.length() < 4 ? line : line.substring(0, 4).toUpperCase();
            if (asked.equals("DATA") && !command.equals("DATA")) {
                say(connection, "354 go on");
                while (!".".equals(in.readLine())) {
                    Thread.onSpinWait();
                }
                letters.incrementAndGet();
                asked = "END";
            }
            if (asked.equals(command) && answer == null) {
                return;
            }
            say(connection, asked.equals(command) ? answer : asked.equals("QUIT") ? "221 bye" : "250 fine");
        }
    }

    private static void say(Socket connection, String line) throws IOException {
        connection.getOutputStream().write((line + "\r\n").getBytes());
        connection.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
