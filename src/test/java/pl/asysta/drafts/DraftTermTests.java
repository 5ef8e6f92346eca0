package pl.asysta.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.JAN;

import java.sql.Date;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import pl.asysta.centre.Practice;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Papers;

@CentreTest
@Import(Typist.class)
@DisplayName("A draft that nobody saves")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
class DraftTermTests {
    @Autowired
    Browser browser;

    @Autowired
    Centre centre;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Typist typist;

    @Autowired
    DraftPurge purge;

    @Autowired
    FormSeals seals;

    @Autowired
    Practice practice;

    private String page;

    @BeforeEach
    void type_an_interview() {
        page = "/cases/" + families.reported() + "/interview";
        typist.saves(JAN, typist.types(JAN, page, papers.interview().with("summary", "Długo czeka.")));
    }

    @AfterEach
    void back_to_the_usual_practice() {
        centre.owner()
                .sql("delete from practice_term where code = 'DRAFT_KEPT' and amount = 3")
                .update();
        practice.refresh();
    }

    @ParameterizedTest
    @CsvSource({"29, true", "30, true", "31, false"})
    void is_kept_for_thirty_days(int daysAgo, boolean there) {
        savedAgo(daysAgo);

        assertThat(browser.read(JAN, page).box("summary")).isEqualTo(there ? "Długo czeka." : "");
    }

    @ParameterizedTest
    @CsvSource({"29, 1", "30, 1", "31, 0"})
    void is_purged_the_night_after(int daysAgo, int left) {
        savedAgo(daysAgo);

        purge.purge();

        assertThat(centre.rows("draft")).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"2, true", "3, true", "4, false"})
    void is_kept_as_long_as_the_centre_wants(int daysAgo, boolean there) {
        centre.owner()
                .sql("insert into practice_term (code, valid_from, amount, unit) values ('DRAFT_KEPT', ?, 3, 'DAYS')")
                .param(Date.valueOf(centre.today()))
                .update();
        practice.refresh();
        savedAgo(daysAgo);

        assertThat(browser.read(JAN, page).box("summary")).isEqualTo(there ? "Długo czeka." : "");
        purge.purge();
        assertThat(centre.rows("draft")).isEqualTo(there ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"6, 1", "7, 0", "8, 0"})
    void after_its_session_was_over_waits_a_week_for_its_author(int daysAgo, int left) {
        var form = typist.types(JAN, page, papers.interview());
        assertThat(typist.autosave(form, request -> request)).hasStatus(401);
        centre.owner()
                .sql("update held_form set held_at = held_at - make_interval(days => ?)")
                .param(daysAgo)
                .update();

        purge.purge();

        assertThat(centre.rows("held_form")).isEqualTo(left);
    }

    @Test
    void goes_once_when_two_instances_purge_at_the_same_time() {
        savedAgo(31);

        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(purge::purge))
                        .limit(4)
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(centre.rows("draft")).isZero();
    }

    @Test
    void has_a_slip_that_lasts_as_long() {
        var today = seals.seal(JAN.id(), page);

        assertThat(seals.open(today)).isPresent();
        assertThat(seals.open(today.replaceFirst(";(\\d+);", ";1;"))).isEmpty();
    }

    private void savedAgo(int days) {
        centre.owner()
                .sql("update draft set saved_at = saved_at - make_interval(days => ?)")
                .param(days)
                .update();
    }
}
