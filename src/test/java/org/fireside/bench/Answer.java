package org.fireside.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** An answer of the server (HTTP/1.1, RFC 9112). @param head status line and headers, a line each */
record Answer(String head, byte[] body) {

    int status() {
        return Integer.parseInt(head.substring(9, 12));
    }

    boolean isDone() {
        return status() / 100 == 2;
    }

    Optional<String> header(String name) {
        Matcher line = Pattern.compile("(?im)^" + name + ":[ \\t]*(.*?)\\s*$").matcher(head);
        return line.find() ? Optional.of(line.group(1)) : Optional.empty();
    }

    boolean isChunked() {
        return header("Transfer-Encoding").map(how -> how.toLowerCase(Locale.ROOT).contains("chunked")).orElse(false);
    }

    /** How long its body is; 0 where it has none. */
    int length() {
        return header("Content-Length").map(Integer::valueOf).orElse(0);
    }

    String text() {
        if (!header("Content-Encoding").orElse("").equals("gzip")) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
