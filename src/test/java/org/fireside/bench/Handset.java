package org.fireside.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone of the audience: opens the page, listens, asks and votes, with the two connections that a browser would use, and in the order in
 * which its script does. What was not answered because a line was cut is sent again.
 */
final class Handset {

    private static final Pattern BROWSER = Pattern.compile("(?im)^Set-Cookie:\\s*(fs-browser=[^;\\s]+)");
    private static final Pattern TOKEN = Pattern.compile("data-token=\"([^\"]+)\"");
    private static final Pattern LAST = Pattern.compile("data-last=\"([^\"]+)\"");
    private static final Pattern LAST_OF_ALL = Pattern.compile("\"last\":\"([^\"]+)\"");
    private static final int MILLIS_UNTIL_AGAIN = 500;
    private static final int MOST_MILLIS_UNTIL_BACK = 5_000;

    private final Hall hall;
    private final Wire wire;
    private final Deque<Sent> outbox = new ArrayDeque<>();
    private Line stream;
    private Line line;
    private boolean waits;
    private boolean gone;
    private boolean asksForAll;
    private String cookie;
    private String token;
    private String last;
    private String heard = "";

    private record Sent(byte[] request, Consumer<Answer> then) {
    }

    Handset(Hall hall, Wire wire) {
        this.hall = hall;
        this.wire = wire;
    }

    /** Opens the page and listens from then on. @param then called when the stream says hello */
    void join(Runnable then) {
        open(() -> listen(then));
    }

    /** Opens the page. @param then called when it is there */
    void open(Runnable then) {
        request("GET", "/q/" + hall.code(), "Accept-Encoding: gzip\r\n", "", answer -> {
            if (!answer.isDone()) {
                hall.refused("the page", answer);
                return;
            }
            String page = answer.text();
            cookie = found(BROWSER, answer.head());
            token = found(TOKEN, page);
            last = found(LAST, page);
            then.run();
        });
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in:\n" + text);
        }
        return matcher.group(1);
    }

    private void listen(Runnable then) {
        heard = "";
        stream = wire.line(() -> {
            hall.cut();
            stream = null;
            wire.in(ThreadLocalRandom.current().nextInt(MOST_MILLIS_UNTIL_BACK), () -> {
                if (!gone) {
                    listen(hall::back);
                }
            });
        });
        stream.listen(head("GET", "/live/floors/" + hall.code() + "?after=" + last, "Accept: text/event-stream\r\n", 0).getBytes(StandardCharsets.US_ASCII), answer -> {
            if (!answer.isDone()) {
                hall.refused("the stream", answer);
            }
        }, piece -> hear(piece, then));
    }

    private void hear(byte[] piece, Runnable whenHello) {
        heard += new String(piece, StandardCharsets.UTF_8);
        for (int end = heard.indexOf("\n\n"); end >= 0; end = heard.indexOf("\n\n")) {
            String event = heard.substring(0, end);
            heard = heard.substring(end + 2);
            if (event.contains("event: hello")) {
                whenHello.run();
            } else if (event.contains("event: anew")) {
                askForAll();
            } else if (event.contains("event: change")) {
                change(field(event, "id: "), field(event, "data: "));
            }
        }
    }

    private static String field(String event, String name) {
        int begin = event.indexOf(name) + name.length();
        int end = event.indexOf('\n', begin);
        return end < 0 ? event.substring(begin) : event.substring(begin, end);
    }

    /** What comes without a gap and not twice is what was told before, and this. */
    private void change(String id, String data) {
        if (!asksForAll && (number(id) != number(last) + 1 || !run(id).equals(run(last)))) {
            hall.outOfOrder();
        }
        last = id;
        hall.heard(id, data);
    }

    static long number(String id) {
        return Long.parseLong(id.substring(id.lastIndexOf('-') + 1));
    }

    static String run(String id) {
        return id.substring(0, id.lastIndexOf('-'));
    }

    private void askForAll() {
        asksForAll = true;
        hall.anew();
        request("GET", "/api/v1/floors/" + hall.code(), "Accept-Encoding: gzip\r\n", "", answer -> {
            if (answer.isDone()) {
                String all = answer.text();
                asksForAll = false;
                String of = found(LAST_OF_ALL, all);
                reach(of);
                hall.told(of, all);
            } else {
                wire.in(MILLIS_UNTIL_AGAIN, this::askForAll);
            }
        });
    }

    /** What came by the stream meanwhile may be newer. */
    private void reach(String id) {
        if (!run(id).equals(run(last)) || number(id) > number(last)) {
            last = id;
        }
    }

    /** Votes for a question. */
    void vote(long question, Consumer<Answer> then) {
        put("/api/v1/floors/" + hall.code() + "/votes/" + question, then);
    }

    void put(String path, Consumer<Answer> then) {
        request("PUT", path, "", "", then);
    }

    /** Asks. @param sentAs the number it gives its question */
    void ask(String text, String sentAs, Consumer<Answer> then) {
        request("POST", "/api/v1/floors/" + hall.code() + "/questions", "Content-Type: application/json\r\n",
                "{\"text\":\"" + text + "\",\"naming\":\"ANONYMOUSLY\",\"sentAs\":\"" + sentAs + "\"}", then);
    }

    private void request(String method, String path, String headers, String body, Consumer<Answer> then) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        byte[] head = head(method, path, headers, content.length).getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + content.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(content, 0, request, head.length, content.length);
        outbox.add(new Sent(request, then));
        send();
    }

    private String head(String method, String path, String headers, int length) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + (cookie == null ? "" : "Cookie: " + cookie + "\r\n")
                + (token == null ? "" : "X-Fireside-Token: " + token + "\r\n") + (method.equals("GET") ? "" : "Content-Length: " + length + "\r\n") + "\r\n";
    }

    private void send() {
        if (waits || outbox.isEmpty() || gone) {
            return;
        }
        waits = true;
        if (line == null) {
            line = wire.line(this::lineCut);
        }
        line.send(outbox.peek().request(), answer -> {
            waits = false;
            Sent answered = outbox.poll();
            if (answer.header("Connection").orElse("").equalsIgnoreCase("close")) {
                line.close();
                line = null;
            }
            answered.then().accept(answer);
            send();
        });
    }

    private void lineCut() {
        line = null;
        if (waits) {
            waits = false;
            hall.sentAgain();
            wire.in(MILLIS_UNTIL_AGAIN, this::send);
        }
    }

    /** Goes, as somebody who shuts the page. */
    void leave() {
        gone = true;
        if (stream != null) {
            stream.close();
        }
        if (line != null) {
            line.close();
        }
    }

    /** What it was told last. */
    String last() {
        return last;
    }
}
