package pl.asysta.attack;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.MultiValueMap;

/** Sends requests as one worker after the other, counts them and keeps what should not have happened, once a place. */
final class Attacker {
    private static final List<String> INSIDES = List.of(
            ".java:",
            "org.apache.",
            "org.springframework.",
            "org.hibernate.",
            "org.postgresql.",
            "java.lang.",
            "PSQLException",
            "SQLSTATE",
            "Whitelabel");

    private static final int SERVER_FAULT = 500;

    private final MockMvc mvc;
    private final UserDetailsService workers;
    private final Map<String, UserDetails> known = new HashMap<>();
    private final Map<String, String> faults = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private int sent;

    Attacker(MockMvc mvc, UserDetailsService workers) {
        this.mvc = mvc;
        this.workers = workers;
    }

    Optional<MockHttpServletResponse> get(String login, String place, URI address) {
        return send(login, place, HttpMethod.GET, address, MultiValueMap.fromSingleValue(Map.of()));
    }

    /** One request; empty if the server failed. */
    Optional<MockHttpServletResponse> send(
            String login, String place, HttpMethod method, URI address, MultiValueMap<String, String> boxes) {
        sent++;
        var request = MockMvcRequestBuilders.request(method, address)
                .with(user(known.computeIfAbsent(login, workers::loadUserByUsername)))
                .with(csrf())
                .accept(MediaType.TEXT_HTML)
                .params(boxes);
        if (method == HttpMethod.POST) {
            request.contentType(MediaType.APPLICATION_FORM_URLENCODED);
        }
        try {
            var answer = mvc.perform(request).andReturn().getResponse();
            statuses.merge(answer.getStatus(), 1, Integer::sum);
            wrongWith(answer).ifPresent(wrong -> note(place, boxes, wrong));
            return Optional.of(answer);
        } catch (Exception fault) {
            note(place, boxes, cause(fault).toString());
            return Optional.empty();
        }
    }

    int sent() {
        return sent;
    }

    Map<Integer, Integer> statuses() {
        return statuses;
    }

    /** What went wrong, by place. */
    Map<String, String> faults() {
        return faults;
    }

    private void note(String place, MultiValueMap<String, String> boxes, String wrong) {
        var typed = boxes.toString();
        faults.putIfAbsent(place, wrong + " for " + typed.substring(0, Math.min(600, typed.length())));
    }

    private static Optional<String> wrongWith(MockHttpServletResponse answer) {
        if (answer.getStatus() >= SERVER_FAULT) {
            return Optional.of("status " + answer.getStatus());
        }
        var next = String.valueOf(answer.getHeader(HttpHeaders.LOCATION));
        if (next.matches("(?i)(https?:)?[/\\\\]{2}.*|javascript:.*|.*[\r\n].*")) {
            return Optional.of("sends to " + next);
        }
        for (Cookie cookie : answer.getCookies()) {
            if (cookie.getName().contains("zq9x")) {
                return Optional.of("sets the cookie " + cookie.getName());
            }
        }
        // letter by letter or not, what is looked for is ASCII, and this is read in half the time
        var html = new String(answer.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
        var inside = INSIDES.stream().filter(html::contains).findFirst();
        if (inside.isPresent()) {
            return inside.map(word -> "shows " + word);
        }
        return Hostile.actingIn(html).map(acting -> "lets act: " + acting);
    }

    private static Throwable cause(Throwable fault) {
        return fault.getCause() == null ? fault : cause(fault.getCause());
    }
}
