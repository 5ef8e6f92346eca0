package pl.asysta.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import pl.asysta.demo.DemoDatabase;
import pl.asysta.site.TurnedAway;
import pl.asysta.support.Form;
import pl.asysta.support.Routes;

/** Twenty thousand bad requests to every form, parameter and part of an address, in a demonstration of its own. */
@DisplayName("A hostile request")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
@SpringBootTest(properties = {"asysta.demo.enabled=true", "asysta.demo.families=20"})
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(DemoDatabase.class)
@DirtiesContext
@RecordApplicationEvents
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class FuzzTests {
    private static final List<String> EVERYBODY =
            List.of("dyrektor", "koordynator", "pracownik", "asystent", "asystent5", "administrator");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+(?::(?:[^{}]|\\{[^}]*})*)?}");
    private static final Pattern ROW = Pattern.compile("\\[[^]]*]");
    /** {@code -Dfuzz.texts=100} types everything into every box, which takes hours. */
    private static final int TEXTS_OF_A_BOX = Integer.getInteger("fuzz.texts", 4);

    private static final int TEXTS_OF_A_PARAMETER = 40;
    private static final int AT_LEAST = 20_000;

    @Autowired
    MockMvc mvc;

    @Autowired
    UserDetailsService workers;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    ApplicationEvents events;

    private Attacker attacker;
    private Crawl crawl;
    private int place;

    @BeforeAll
    void whatever_a_link_leads_to() {
        attacker = new Attacker(mvc, workers);
        crawl = new Crawl(attacker, new Routes(mapping));
        EVERYBODY.forEach(crawl::as);
    }

    /** Nobody is taken for a forger who is none. */
    @Test
    @Order(1)
    void is_none_that_a_form_of_ours_sends_as_it_stands() {
        var forms =
                crawl.forms().stream().filter(found -> found.form().posted()).toList();

        var taken = forms.stream().filter(this::isTaken).map(Crawl.Found::place).collect(Collectors.toSet());

        assertThat(forms).hasSizeGreaterThan(80);
        assertThat(taken).isEmpty();
    }

    @Test
    @Order(2)
    @Timeout(value = 2, unit = TimeUnit.HOURS) // everything in every box; the suite itself has less
    void gets_no_fault_no_look_inside_and_no_script_of_its_own_into_a_page() {
        addresses(attacker);
        crawl.asked().forEach(asked -> parameters(attacker, asked));
        crawl.forms().forEach(found -> form(attacker, found));
        crawl.opened().forEach((kind, page) -> again(attacker, kind, page));

        System.out.printf(
                "fuzz: %d requests, %d forms, %d kinds of pages, answers %s%n",
                attacker.sent(), crawl.forms().size(), crawl.opened().size(), attacker.statuses());
        assertThat(attacker.faults()).isEmpty();
        assertThat(crawl.forms()).hasSizeGreaterThan(100);
        assertThat(attacker.sent()).isGreaterThanOrEqualTo(AT_LEAST);
    }

    private boolean isTaken(Crawl.Found found) {
        events.clear();
        send(attacker, found, found.form().filled());
        return events.stream(TurnedAway.class).anyMatch(news -> news.guard() == TurnedAway.Guard.BOXES);
    }

    /** Every part of every address that changes, as it cannot be. */
    private void addresses(Attacker attacker) {
        mapping.getHandlerMethods().forEach((one, handler) -> {
            boolean posted = one.getMethodsCondition().getMethods().contains(RequestMethod.POST);
            for (var pattern : one.getPatternValues()) {
                var method = posted ? HttpMethod.POST : HttpMethod.GET;
                ids(pattern).forEach(address -> {
                    attacker.send("dyrektor", method + " " + pattern, method, address, none());
                    attacker.send("asystent", method + " " + pattern, method, address, none());
                });
            }
        });
    }

    private static List<URI> ids(String pattern) {
        if (!VARIABLE.matcher(pattern).find()) {
            return List.of();
        }
        return Hostile.IDS.stream()
                .map(id -> UriUtils.encode(id, StandardCharsets.UTF_8))
                .map(id -> VARIABLE.matcher(pattern).replaceAll(id.replace("$", "\\$")))
                .map(URI::create)
                .toList();
    }

    private void parameters(Attacker attacker, Crawl.Asked asked) {
        var query = UriComponentsBuilder.fromUri(asked.address()).build().getQueryParams();
        for (var name : query.keySet()) {
            for (var text : Hostile.some(Hostile.texts(), TEXTS_OF_A_PARAMETER, place++)) {
                var changed = new LinkedMultiValueMap<>(decoded(query));
                changed.set(name, text);
                attacker.send(asked.login(), "GET " + asked.place(), HttpMethod.GET, path(asked.address()), changed);
            }
        }
    }

    private void form(Attacker attacker, Crawl.Found found) {
        var filled = found.form().filled();
        for (var box : unlike(filled.boxes().keySet())) {
            Hostile.some(
                            Hostile.texts(),
                            Math.min(TEXTS_OF_A_BOX, Hostile.texts().size()),
                            place++)
                    .forEach(text -> send(attacker, found, filled.with(box, text)));
            send(attacker, found, filled.without(box));
            send(attacker, found, filled.with(box, filled.text(box), "drugi raz", filled.text(box)));
            send(attacker, found, filled.with(box + "[0]", "x").with(box + ".x", "x"));
        }
        Hostile.some(Hostile.UNASKED, 3, place).forEach(box -> send(attacker, found, filled.with(box, "1")));
        send(
                attacker,
                found,
                everywhere(filled, Hostile.some(Hostile.texts(), 1, place++).get(0)));
        send(attacker, found, Form.empty());
    }

    /** Of boxes that differ by their row or key alone, as those of 25 risk factors, two stand for all. */
    private static List<String> unlike(Set<String> boxes) {
        var met = new HashMap<String, Integer>();
        return boxes.stream()
                .filter(box -> met.merge(ROW.matcher(box).replaceAll("[]"), 1, Integer::sum) <= 2)
                .toList();
    }

    private static Form everywhere(Form form, String text) {
        var changed = form;
        for (var box : form.boxes().keySet()) {
            changed = changed.with(box, text);
        }
        return changed;
    }

    private void send(Attacker attacker, Crawl.Found found, Form form) {
        var method = found.form().posted() ? HttpMethod.POST : HttpMethod.GET;
        attacker.send(
                found.login(), found.place(), method, URI.create(found.form().action()), form.parameters());
    }

    /** What was stored on the way is shown now. */
    private static void again(Attacker attacker, String kind, String page) {
        var parts = page.split(" ", 2);
        attacker.get(parts[0], "again " + kind, URI.create(parts[1]));
    }

    private static MultiValueMap<String, String> decoded(MultiValueMap<String, String> query) {
        var plain = new LinkedMultiValueMap<String, String>();
        query.forEach((name, texts) -> {
            var typed = new ArrayList<String>();
            texts.forEach(text -> typed.add(text == null ? "" : UriUtils.decode(text, StandardCharsets.UTF_8)));
            plain.put(name, typed);
        });
        return plain;
    }

    private static URI path(URI address) {
        return URI.create(String.valueOf(address.getRawPath()));
    }

    private static MultiValueMap<String, String> none() {
        return MultiValueMap.fromSingleValue(Map.of());
    }
}
