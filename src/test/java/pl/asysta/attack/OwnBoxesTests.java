package pl.asysta.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
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
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.asysta.demo.DemoDatabase;
import pl.asysta.site.TurnedAway;
import pl.asysta.support.Routes;

/** Every form of the demonstration sent as it stands on its page: nobody is taken for a forger who is none. */
@DisplayName("A form of ours")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
@SpringBootTest(properties = {"asysta.demo.enabled=true", "asysta.demo.families=20"})
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(DemoDatabase.class)
@DirtiesContext
@RecordApplicationEvents
class OwnBoxesTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    UserDetailsService workers;

    @Autowired
    ApplicationEvents events;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void has_no_box_that_its_page_does_not_ask_for() {
        var attacker = new Attacker(mvc, workers);
        var crawl = new Crawl(attacker, new Routes(mapping));
        List.of("dyrektor", "koordynator", "pracownik", "asystent", "asystent5", "administrator")
                .forEach(crawl::as);
        var forms =
                crawl.forms().stream().filter(found -> found.form().posted()).toList();

        var taken = forms.stream()
                .filter(found -> isTaken(found, attacker))
                .map(Crawl.Found::place)
                .collect(Collectors.toSet());

        assertThat(forms).hasSizeGreaterThan(80);
        assertThat(taken).isEmpty();
    }

    private boolean isTaken(Crawl.Found found, Attacker attacker) {
        events.clear();
        attacker.send(
                found.login(),
                found.place(),
                HttpMethod.POST,
                URI.create(found.form().action()),
                found.form().filled().parameters());
        return events.stream(TurnedAway.class).anyMatch(news -> news.guard() == TurnedAway.Guard.BOXES);
    }
}
