package pl.asysta.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;

import jakarta.servlet.RequestDispatcher;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.http.MediaType;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.asysta.cases.CaseId;
import pl.asysta.site.TurnedAway;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;

@DisplayName("Reading more than anybody reads")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@TestPropertySource(properties = {"asysta.audit.most-taken=4", "asysta.audit.most-families=3"})
@CentreTest
class ExcessTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Attempts attempts;

    private List<CaseId> four = List.of();

    @BeforeEach
    void four_families() {
        four = Stream.generate(families::reported).limit(4).toList();
        centre.forgetLog();
    }

    @Test
    void is_stopped_at_the_fourth_family_of_an_hour_and_not_at_one_that_was_open_already() {
        assertThat(four.subList(0, 3)).allMatch(family -> open(family) == 200);
        assertThat(open(four.get(3))).isEqualTo(429);
        assertThat(open(four.get(0))).isEqualTo(200);
        assertThat(browser.open(JULIA, "/cases/" + four.get(3)).status())
                .as("somebody else")
                .isEqualTo(200);

        passes(Duration.ofMinutes(59));
        assertThat(open(four.get(3))).isEqualTo(429);
        passes(Duration.ofMinutes(2));
        assertThat(open(four.get(3))).isEqualTo(200);
    }

    @Test
    void is_stopped_at_the_fifth_download_of_ten_minutes() {
        for (int i = 0; i < 4; i++) {
            assertThat(download()).isEqualTo(200);
        }
        assertThat(download()).isEqualTo(429);
        assertThat(browser.open(JAN, "/cases").status()).as("a page that stays").isEqualTo(200);

        passes(Duration.ofMinutes(9));
        assertThat(download()).isEqualTo(429);
        passes(Duration.ofMinutes(2));
        assertThat(download()).isEqualTo(200);
    }

    @Test
    void is_not_made_possible_by_doing_everything_at_once() throws Exception {
        var pool = Executors.newFixedThreadPool(12);
        try {
            Callable<Integer> one = this::download;
            long let = 0;
            for (var answer : pool.invokeAll(Collections.nCopies(12, one))) {
                let += answer.get() == 200 ? 1 : 0;
            }
            assertThat(let).isBetween(1L, 4L);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void is_in_the_log_with_whose_account_it_is_and_as_no_attempt_at_a_family_of_others() {
        four.forEach(this::open);
        open(four.get(3));
        attempts.keepAll();

        assertThat(centre.owner()
                        .sql("select sum(row_count) from audit.entry where kind = 'TURNED_AWAY' and subject = 'EXCESS'"
                                + " and worker = ?")
                        .param(JAN.id().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(centre.rows("audit.entry where kind = 'REFUSED'")).isZero();
    }

    @Test
    void holds_up_no_form_that_is_sent() {
        four.forEach(this::open);

        assertThat(browser.send(JAN, "/cases/" + four.get(3) + "/difficulty", Form.empty())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void is_answered_by_a_page_that_says_how_long_to_wait() {
        var answer = mvc.get()
                .uri("/error")
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 429)
                .requestAttr(TurnedAway.WAIT, Duration.ofSeconds(200))
                .exchange();

        assertThat(answer)
                .hasStatus(429)
                .bodyText()
                .contains("Za dużo stron naraz", "Spróbuj jeszcze raz za 4 minuty.");
        four.subList(0, 3).forEach(this::open);
        assertThat(mvc.get().uri("/cases/" + four.get(3)).with(JAN.signedIn()).exchange())
                .hasStatus(429)
                .headers()
                .hasHeaderSatisfying(
                        "Retry-After",
                        seconds -> assertThat(Integer.parseInt(seconds.get(0))).isBetween(3500, 3601));
    }

    @Test
    void means_sixty_downloads_and_two_hundred_families_unless_the_centre_says_otherwise() {
        var usual = Binder.get(new MockEnvironment()).bindOrCreate("asysta.audit", AuditProperties.class);

        assertThat(usual.mostTaken()).isEqualTo(60);
        assertThat(usual.mostFamilies()).isEqualTo(200);
    }

    private int open(CaseId family) {
        return browser.open(JAN, "/cases/" + family).status();
    }

    private int download() {
        return browser.open(JAN, "/cases.csv").status();
    }

    /** What is in the log happened so much earlier. */
    private void passes(Duration time) {
        centre.owner()
                .sql("do $$ begin perform set_config('session_replication_role', 'replica', true);"
                        + " update audit.entry set at = at - interval '" + time.toMinutes() + " minutes'; end $$")
                .update();
    }
}
