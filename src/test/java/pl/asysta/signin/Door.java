package pl.asysta.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.asysta.support.Centre;
import pl.asysta.support.Colleague;
import pl.asysta.support.Form;

/** Somebody in front of the sign-in page: a browser with its cookies, at an address. */
final class Door {
    static final String PASSWORD = "cztery zielone rowery";

    private final MockMvcTester mvc;
    private final String address;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    private Door(MockMvcTester mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    static Door at(MockMvcTester mvc, String address) {
        return new Door(mvc, address);
    }

    /** Lets these colleagues have the password. */
    static void passwords(Centre centre, PasswordEncoder encoder, Colleague... colleagues) {
        for (var colleague : colleagues) {
            centre.owner()
                    .sql("update worker set password_hash = ? where id = ?")
                    .params(encoder.encode(PASSWORD), colleague.id().id())
                    .update();
        }
    }

    /** Sends the sign-in form; answers with where it leads. */
    String tries(String login, String password) {
        return String.valueOf(
                send("/login", Form.empty().with("username", login).with("password", password))
                        .getResponse()
                        .getRedirectedUrl());
    }

    Door signsIn(Colleague who) {
        assertThat(tries(who.login(), PASSWORD)).isEqualTo("/");
        return this;
    }

    MvcTestResult send(String path, Form form) {
        var request = mvc.post()
                .uri(path)
                .with(csrf())
                .with(from -> {
                    from.setRemoteAddr(address);
                    return from;
                })
                .accept(path.equals("/sign-in/stay") ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML)
                .params(form.parameters());
        cookies.values().forEach(request::cookie);
        return kept(request.exchange());
    }

    MvcTestResult open(String path) {
        var request = mvc.get()
                .uri(path)
                .with(from -> {
                    from.setRemoteAddr(address);
                    return from;
                })
                .accept(MediaType.TEXT_HTML)
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        cookies.values().forEach(request::cookie);
        return kept(request.exchange());
    }

    String reads(String path) {
        var answer = open(path);
        assertThat(answer).as(path).hasStatusOk();
        return text(answer);
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** Where the desk leads: to itself, to the sign-in page, or to the next step. */
    String led() {
        return String.valueOf(open("/sign-in").getResponse().getRedirectedUrl());
    }

    Cookie cookie(String name) {
        return cookies.get(name);
    }

    /** The browser is closed; what is kept longer stays. */
    Door closes() {
        cookies.remove("SESSION");
        return this;
    }

    private MvcTestResult kept(MvcTestResult answer) {
        for (var cookie : answer.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), new Cookie(cookie.getName(), cookie.getValue()));
            }
        }
        return answer;
    }
}
