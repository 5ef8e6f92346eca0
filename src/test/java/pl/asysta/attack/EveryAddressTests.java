package pl.asysta.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;

/** What holds for every address of the application's own table, whoever adds one. */
@DisplayName("Every address")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class EveryAddressTests {
    /** Forms save themselves there; each carries a seal instead (staff.SecurityConfiguration). */
    private static final Set<String> SEALED = Set.of("/drafts", "/error");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Centre centre;

    @Autowired
    PasswordEncoder passwords;

    @Test
    void takes_no_form_without_the_token_of_the_session() {
        var before = centre.contents();
        var taken = new ArrayList<String>();

        var posts = addresses(RequestMethod.POST);
        for (var address : posts) {
            for (var who : List.of(EWA, ADAM)) { // so that nothing is refused only because it is not hers
                var answer = mvc.post()
                        .uri(address)
                        .with(who.signedIn())
                        .accept(MediaType.TEXT_HTML)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .exchange();
                var next = answer.getResponse().getRedirectedUrl();
                boolean refused = answer.getResponse().getStatus() == 403 || next != null && next.contains("/login");
                if (!refused || answer.getMvcResult().getHandler() != null) {
                    taken.add(who + " " + address + " answered "
                            + answer.getResponse().getStatus() + " " + next);
                }
            }
        }

        System.out.printf("Forms without a token: %d addresses%n", posts.size());
        assertThat(posts).hasSizeGreaterThan(150);
        assertThat(taken).isEmpty();
        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void answers_with_headers_that_keep_it_out_of_frames_caches_and_foreign_scripts() {
        var wrong = new ArrayList<String>();

        var gets = addresses(RequestMethod.GET);
        for (var address : gets) {
            var answer = mvc.get()
                    .uri(address)
                    .with(EWA.signedIn())
                    .accept(MediaType.TEXT_HTML)
                    .exchange()
                    .getResponse();
            var policy = String.valueOf(answer.getHeader("Content-Security-Policy"));
            if (!policy.contains("frame-ancestors 'none'")
                    || !policy.contains("script-src 'self'")
                    || policy.contains("unsafe-")
                    || !policy.contains("form-action 'self'")
                    || !"nosniff".equals(answer.getHeader("X-Content-Type-Options"))
                    || !"DENY".equals(answer.getHeader("X-Frame-Options"))
                    || !String.valueOf(answer.getHeader("Cache-Control")).contains("no-store")) {
                wrong.add(address + " " + answer.getStatus());
            }
        }

        System.out.printf("Headers: %d addresses%n", gets.size());
        assertThat(gets).hasSizeGreaterThan(150);
        assertThat(wrong).isEmpty();
    }

    @Test
    void sends_nobody_to_a_stranger() {
        for (var next : List.of("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)")) {
            for (var address : List.of("/", "/login", "/cases", "/search?q=nikt")) {
                var answer = mvc.get()
                        .uri(URI.create(address))
                        .param("next", next)
                        .param("continue", next)
                        .param("redirect", next)
                        .header("Referer", "https://evil.example/")
                        .header("X-Forwarded-Host", "evil.example")
                        .accept(MediaType.TEXT_HTML)
                        .with(EWA.signedIn())
                        .exchange()
                        .getResponse();
                assertThat(String.valueOf(answer.getRedirectedUrl())).doesNotContain("evil.example", "javascript:");
            }
        }
    }

    @Test
    void sends_nobody_to_a_stranger_after_the_sign_in() {
        centre.owner()
                .sql("update worker set password_hash = ? where login = 'ewa'")
                .param(passwords.encode("dobre-haslo-ewy"))
                .update();
        for (var name :
                List.of("next", "continue", "redirect", "url", "target", "targetUrl", "returnUrl", "from", "back")) {
            var answer = mvc.post()
                    .uri("/login")
                    .param(name, "https://evil.example/")
                    .param("username", "ewa")
                    .param("password", "dobre-haslo-ewy")
                    .with(csrf())
                    .header("Referer", "https://evil.example/")
                    .header("X-Forwarded-Host", "evil.example")
                    .exchange();

            assertThat(answer).as(name).redirectedUrl().isEqualTo("/");
        }
    }

    private List<String> addresses(RequestMethod method) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getBeanType().getPackageName().startsWith("pl.asysta"))
                .filter(one -> one.getKey().getMethodsCondition().getMethods().contains(method))
                .flatMap(one -> one.getKey().getPathPatternsCondition() == null
                        ? Stream.<String>empty()
                        : one.getKey().getPatternValues().stream())
                .filter(address -> !SEALED.contains(address))
                .map(address -> address.replaceAll("\\{week:[^/]*}", "2026-11-23")
                        .replaceAll("\\{\\w+:([a-z-]+)\\|[^}]*}", "$1")
                        .replaceAll("\\{[^/{]*\\{[^}]*}[^/]*}", "1")
                        .replaceAll("\\{[^}]*}", "0f8fad5b-d9cb-469f-a165-70867728950e"))
                .distinct()
                .sorted()
                .toList();
    }
}
