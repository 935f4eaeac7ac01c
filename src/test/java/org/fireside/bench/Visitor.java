package org.fireside.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody signed in, who sends what a browser would send, one request after another over one connection. */
final class Visitor {

    private static final Pattern VIEW_STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'\\)");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = client(HttpClient.Redirect.NORMAL);

    Visitor(String base) {
        this.base = base;
    }

    private HttpClient client(HttpClient.Redirect redirect) {
        return HttpClient.newBuilder().cookieHandler(cookies).followRedirects(redirect).version(HttpClient.Version.HTTP_1_1).build();
    }

    Visitor signedIn(String userName) {
        String page = get("/account/signin.xhtml");
        Matcher form = Pattern.compile("<form id=\"([^\"]+)\"").matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("no form to sign in with:\n" + page);
        }
        String answer = post("/account/signin.xhtml", Map.of(form.group(1), form.group(1), "userName", userName, "password", "fireside",
                "signIn", "signIn", "jakarta.faces.ViewState", viewState(page)), false);
        if (answer.contains("id=\"password\"")) {
            throw new IllegalStateException("could not sign in:\n" + answer);
        }
        return this;
    }

    String get(String path) {
        return answer(HttpRequest.newBuilder(URI.create(base + path)).GET().build());
    }

    /** @param ajax whether the page asks for a part of itself only */
    String post(String path, Map<String, String> form, boolean ajax) {
        String body = form.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return answer((ajax ? request.header("Faces-Request", "partial/ajax") : request).build());
    }

    /** Sends a form with a file in it (RFC 7578). @return the page that it leads to, which is still to be opened: the client itself would call that a form, too */
    String upload(String path, String formId, String field, String fileName, String file, Map<String, String> form) {
        String boundary = "fireside-" + System.nanoTime();
        var body = new StringBuilder();
        var fields = new LinkedHashMap<>(form);
        fields.put(formId, formId);
        fields.forEach((name, value) -> body.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=\"").append(name)
                .append("\"\r\n\r\n").append(value).append("\r\n"));
        body.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=\"").append(field).append("\"; filename=\"").append(fileName)
                .append("\"\r\nContent-Type: text/csv\r\n\r\n").append(file).append("\r\n--").append(boundary).append("--\r\n");
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body.toString())).build();
        try {
            var response = client(HttpClient.Redirect.NEVER).send(request, BodyHandlers.ofString());
            URI next = URI.create(response.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException("not taken:\n" + response.body())));
            return next.getPath() + "?" + next.getQuery();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private String answer(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + ": " + response.statusCode() + "\n" + response.body());
            }
            return response.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String viewState(String page) {
        return found(VIEW_STATE, page).replace("&#58;", ":");
    }

    /** What lets the scripts of a page's later parts run. */
    static String nonce(String page) {
        return found(NONCE, page);
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in:\n" + page);
        }
        return matcher.group(1);
    }
}
