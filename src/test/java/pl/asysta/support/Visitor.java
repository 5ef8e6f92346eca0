package pl.asysta.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.asysta.demo.zalesie.Zalesie;

/** Somebody who talks to a running server over real HTTP, with cookies and CSRF tokens of her own. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final String BOUNDARY = "----granica-czesci";

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String server;

    private Visitor(int port) {
        this.server = "http://127.0.0.1:" + port;
    }

    /** Signed in with a demo account. */
    public static Visitor signedIn(int port, String login) throws IOException, InterruptedException {
        var visitor = new Visitor(port);
        var token = visitor.token("/login");
        var answer = visitor.post("/login", token, Map.of("username", login, "password", Zalesie.PASSWORD));
        if (answer.headers().firstValue("Location").orElse("").contains("error")) {
            throw new IllegalStateException(login + " was not let in");
        }
        return visitor;
    }

    /** Who has not signed in. */
    public static Visitor at(int port) {
        return new Visitor(port);
    }

    /** A page, as a browser asks for it. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    /** The CSRF token of a page. */
    public String token(String path) throws IOException, InterruptedException {
        var page = get(path);
        var found = TOKEN.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("no token on " + path + ", which answered " + page.statusCode());
        }
        return found.group(1);
    }

    /** A form, sent as a browser sends it; redirects are not followed. */
    public HttpResponse<String> post(String path, String token, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
        return http.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /**
     * A form with a file, sent in parts from a page of ours.
     *
     * @param lengthSaid whether the request says beforehand how long it is
     */
    public HttpResponse<String> post(
            String path, String token, Map<String, String> fields, Form.Chosen file, boolean lengthSaid)
            throws IOException, InterruptedException {
        var parts = new ByteArrayOutputStream();
        part(parts, "name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8));
        for (var field : fields.entrySet()) {
            part(parts, "name=\"" + field.getKey() + "\"", field.getValue().getBytes(StandardCharsets.UTF_8));
        }
        part(parts, "name=\"%s\"; filename=\"%s\"".formatted(file.box(), file.name()), file.content());
        parts.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var body = parts.toByteArray();
        return http.send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(
                                lengthSaid
                                        ? BodyPublishers.ofByteArray(body)
                                        : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream parts, String what, byte[] content) {
        parts.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        parts.writeBytes(content);
        parts.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** A file, byte for byte. */
    public HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    /** Takes a new family in, a mother and a child, and answers with the address of its file. */
    public String takeIn(String family) throws IOException, InterruptedException {
        var form = Map.ofEntries(
                Map.entry("token", UUID.randomUUID().toString()),
                Map.entry("receivedOn", "02.03.2026"),
                Map.entry("receivedTime", "10:15"),
                Map.entry("channel", "PHONE"),
                Map.entry("source", "FAMILY"),
                Map.entry("description", "Rodzina prosi o pomoc."),
                Map.entry("label", family),
                Map.entry("_urgent", "on"),
                Map.entry("_nameWithheld", "on"),
                Map.entry("house", "1"),
                Map.entry("locality", "Zalesie"),
                Map.entry("district", "1"),
                Map.entry("members[0].firstName", "Anna"),
                Map.entry("members[0].lastName", family),
                Map.entry("members[0].kinship", "MOTHER"),
                Map.entry("members[1].firstName", "Jan"),
                Map.entry("members[1].lastName", family),
                Map.entry("members[1].kinship", "CHILD"),
                Map.entry("members[1].birthDate", "02.03.2020"));
        var answer = post("/referrals", token("/referrals/new"), form);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("the family was not taken in: " + answer.statusCode()))
                .replaceAll("\\?.*|^" + server, "");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).header("Accept", "text/html");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
