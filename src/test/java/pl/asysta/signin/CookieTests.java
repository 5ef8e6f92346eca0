package pl.asysta.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.asysta.demo.zalesie.Zalesie;
import pl.asysta.support.DemoServer;

@DisplayName("Cookies")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@DemoServer
class CookieTests {
    @LocalServerPort
    int port;

    @Test
    void over_https_are_for_this_host_alone() throws Exception {
        var browser = new Line("https");

        everyCookie(browser);

        assertThat(browser.given.keySet())
                .containsExactlyInAnyOrder("__Host-SESSION", "__Host-KNOWN", "__Host-HELD", "__Host-LANGUAGE");
        assertThat(browser.said)
                .allMatch(cookie -> cookie.contains("; Path=/;"))
                .allMatch(cookie -> cookie.contains("; Secure"))
                .allMatch(cookie -> cookie.contains("; HttpOnly"))
                .allMatch(cookie -> cookie.contains("; SameSite=Lax"))
                .noneMatch(cookie -> cookie.contains("Domain"));
    }

    @Test
    void over_plain_http_have_names_that_a_browser_keeps_there() throws Exception {
        var browser = new Line("http");

        everyCookie(browser);

        assertThat(browser.given.keySet()).containsExactlyInAnyOrder("SESSION", "KNOWN", "HELD", "LANGUAGE");
        assertThat(browser.said)
                .allMatch(cookie -> cookie.contains("; HttpOnly"))
                .allMatch(cookie -> cookie.contains("; SameSite=Lax"))
                .noneMatch(cookie -> cookie.contains("Secure"))
                .noneMatch(cookie -> cookie.contains("Domain"));
    }

    @Test
    void of_one_kind_of_line_are_not_read_on_the_other() throws Exception {
        for (var line : Set.of("http", "https")) {
            var browser = new Line(line);
            everyCookie(browser);
            assertThat(browser.get("/help").body()).contains("lang=\"en\"");

            var named = new Line(line.equals("http") ? "https" : "http");
            named.given.putAll(browser.given);
            assertThat(named.get("/help").statusCode())
                    .as("over %s", named.line)
                    .isEqualTo(302);
            assertThat(named.get("/login").body())
                    .contains("lang=\"pl\"")
                    .doesNotContain("W tej przeglądarce czeka", "A text is waiting");
        }
    }

    @Test
    void name_a_session_by_216_random_bits_before_the_sign_in_and_after_it() throws Exception {
        var ids = new HashSet<String>();
        for (int i = 0; i < 20; i++) {
            var browser = new Line("http");
            browser.get("/login");
            ids.add(browser.session());
            if (i == 0) {
                browser.signIn();
                ids.add(browser.session());
            }
        }

        assertThat(ids).hasSize(21).allMatch(Pattern.compile("[\\w-]{36}").asMatchPredicate());
        for (int place = 0; place < 36; place++) {
            int here = place;
            assertThat(ids.stream().map(id -> id.charAt(here)).collect(Collectors.toSet()))
                    .as("no letter of an id is always the same")
                    .hasSizeGreaterThan(5);
        }
    }

    private void everyCookie(Line browser) throws Exception {
        browser.signIn();
        var page = browser.get("/referrals/new?lang=en").body();
        var elsewhere = new Line(browser);
        var held = elsewhere.post("/drafts", Map.of("_draft", browser.box(page, "_draft"), "description", "Słowa"));
        assertThat(held.statusCode()).isEqualTo(401);
        browser.said.addAll(elsewhere.said);
        browser.given.putAll(elsewhere.given);
    }

    /** A browser without a will of its own, behind a proxy that says by which line it came. */
    private final class Line {
        private final HttpClient http = HttpClient.newHttpClient();
        private final String line;
        final Map<String, String> given = new LinkedHashMap<>();
        final Set<String> said = new TreeSet<>();

        Line(String line) {
            this.line = line;
        }

        Line(Line like) {
            this(like.line);
        }

        void signIn() throws Exception {
            var page = get("/login").body();
            var answer = post(
                    "/login",
                    Map.of("_csrf", box(page, "_csrf"), "username", "pracownik", "password", Zalesie.PASSWORD));
            assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("login");
        }

        String session() {
            return new String(Base64.getDecoder().decode(given.get("SESSION")), StandardCharsets.US_ASCII);
        }

        String box(String page, String name) {
            var found = Pattern.compile("name=\"" + name + "\"[^>]* value=\"([^\"]+)\"")
                    .matcher(page);
            assertThat(found.find()).as(name).isTrue();
            return found.group(1);
        }

        HttpResponse<String> get(String path) throws Exception {
            return kept(request(path).GET());
        }

        HttpResponse<String> post(String path, Map<String, String> boxes) throws Exception {
            var body = boxes.entrySet().stream()
                    .map(box -> box.getKey() + "=" + URLEncoder.encode(box.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return kept(request(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sec-Fetch-Site", "same-origin")
                    .POST(BodyPublishers.ofString(body)));
        }

        private HttpRequest.Builder request(String path) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Accept", path.equals("/drafts") ? "application/json" : "text/html")
                    .header("X-Forwarded-Proto", line);
            if (!given.isEmpty()) {
                request.header(
                        "Cookie",
                        given.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
            }
            return request;
        }

        private HttpResponse<String> kept(HttpRequest.Builder request) throws Exception {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            for (var cookie : answer.headers().allValues("Set-Cookie")) {
                said.add(cookie);
                var parts = cookie.split(";")[0].split("=", 2);
                given.put(parts[0], parts[1]);
            }
            return answer;
        }
    }
}
