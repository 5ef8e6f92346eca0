package pl.asysta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Centre.FIRST_DISTRICT;
import static pl.asysta.support.Centre.SECOND_DISTRICT;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Page;
import pl.asysta.support.Papers;

/** Maria wrote it down for the first district, so that it waits for Jan. */
@DisplayName("A referral on its way between desks")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class HandoverPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Test
    void waits_until_its_worker_takes_it_up() {
        var family = waiting();
        assertThat(browser.read(JAN, page(family)).text()).contains("czeka na przyjęcie", "Przyjmuję");

        browser.done(JAN, page(family) + "/uptake", Form.empty());

        assertThat(browser.read(JAN, page(family)).text())
                .contains("przyjęte", "w toku")
                .doesNotContain("Przyjmuję");
        assertThat(browser.done(JAN, page(family) + "/uptake", Form.empty())).endsWith("done=taken-up");
        assertThat(centre.rows("referral_handover")).isEqualTo(1);
    }

    @Test
    void is_taken_over_by_a_colleague_of_the_district() {
        var family = waiting();

        browser.done(JULIA, page(family) + "/uptake", Form.empty());

        assertThat(browser.read(JAN, page(family)).text())
                .contains("Julia Sowa, Rejon 1", "przyjęcie przez osobę z rejonu");
        assertThat(responsible(family)).isEqualTo("julia");
        assertThat(browser.refused(JAN, page(family) + "/uptake", Form.empty()).sentences())
                .containsExactly("Ktoś był szybszy. Zgłoszenie ma już: Julia Sowa.");
    }

    @Test
    void is_taken_up_once_when_two_press_at_the_same_moment() throws Exception {
        var family = waiting();
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var pages = pool.invokeAll(List.of(pressing(JAN, family, barrier), pressing(JULIA, family, barrier)));
            var statuses =
                    List.of(pages.get(0).get().status(), pages.get(1).get().status());
            assertThat(statuses).containsExactlyInAnyOrder(302, 422);
        } finally {
            pool.shutdownNow();
        }
        assertThat(centre.owner()
                        .sql(
                                "select count(*) from referral_handover where taken_up_at is not null and ended_at is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void is_not_there_for_another_district_and_not_to_be_taken_by_other_roles() {
        var family = families.reported();
        assertThat(browser.open(MARIA, page(family)).status()).isEqualTo(404);
        browser.turnedAway(404, MARIA, page(family) + "/uptake", Form.empty());
        browser.turnedAway(403, EWA, page(family) + "/uptake", Form.empty());
        browser.turnedAway(
                403,
                KRYSTYNA,
                page(family) + "/handover",
                to(MARIA, SECOND_DISTRICT).with("words", "x"));
        browser.turnedAway(
                404,
                MARIA,
                page(family) + "/handover",
                to(MARIA, SECOND_DISTRICT).with("words", "x"));
    }

    @Test
    void goes_to_another_worker_by_hand_with_a_reason() {
        var family = families.reported();
        var form = to(MARIA, SECOND_DISTRICT).with("words", "Rodzina mieszka przy ul. Polnej, \"za torami\".");

        assertThat(browser.done(JAN, page(family) + "/handover", form)).isEqualTo("/referrals?done=given-on");

        assertThat(browser.read(MARIA, page(family)).text())
                .contains(
                        "Maria Wrona, Rejon 2",
                        "przekazanie innej osobie",
                        "\"za torami\"",
                        "wpis: Jan Nowicki",
                        "Przyjmuję");
        assertThat(responsible(family)).isEqualTo("maria");
        assertThat(browser.open(JAN, page(family)).status()).isEqualTo(404);
    }

    @Test
    void is_given_on_by_the_director_too() {
        var family = families.reported();

        assertThat(browser.done(
                        EWA,
                        page(family) + "/handover",
                        to(JULIA, FIRST_DISTRICT).with("words", "Urlop")))
                .isEqualTo(page(family) + "?done=given-on");
    }

    @Test
    void is_given_on_only_for_a_reason_to_somebody_else_who_is_there() {
        var family = families.reported();
        var address = page(family) + "/handover";

        assertThat(browser.refused(
                                JAN,
                                address,
                                Form.empty()
                                        .with("worker", "")
                                        .with("district", FIRST_DISTRICT)
                                        .with("words", ""))
                        .sentences())
                .containsExactly("Wybierz, komu przekazać zgłoszenie.", "Napisz, dlaczego przekazujesz zgłoszenie.");
        assertThat(browser.refused(JAN, address, to(JAN, FIRST_DISTRICT).with("words", "x"))
                        .sentences())
                .containsExactly("To zgłoszenie ma już: Jan Nowicki. Wybierz kogoś innego albo inny rejon.");
        centre.away(JULIA, 0, 0);
        assertThat(browser.refused(JAN, address, to(JULIA, FIRST_DISTRICT).with("words", "x"))
                        .sentences())
                .first()
                .asString()
                .startsWith("Julia Sowa: nieobecność do ");
        browser.turnedAway(422, JAN, address, to(EWA, FIRST_DISTRICT).with("words", "x"));
        browser.turnedAway(422, JAN, address, to(MARIA, 99).with("words", "x"));
    }

    @Test
    void ends_with_a_reason_when_it_is_not_justified() {
        var family = families.reported();
        assertThat(browser.turnedAway(
                                422,
                                JAN,
                                page(family) + "/closure",
                                Form.empty().with("words", "\n"))
                        .sentences())
                .containsExactly("Napisz, dlaczego zgłoszenie jest nieuzasadnione.");

        browser.done(JAN, page(family) + "/closure", Form.empty().with("words", "Pomylono adres."));

        assertThat(families.stage(family)).isEqualTo("CLOSED");
        assertThat(browser.read(JAN, page(family)).text())
                .contains("Zgłoszenie nieuzasadnione, zakończone", "Pomylono adres.")
                .doesNotContain("Przekaż innej osobie");
    }

    @Test
    void ends_once_and_stays_where_it_is_then() {
        var family = families.reported();
        browser.done(JAN, page(family) + "/closure", Form.empty().with("words", "Pomylono adres."));

        var sentence = "Ta sprawa jest już zakończona. Nic nie zostało zmienione.";
        assertThat(browser.refused(JAN, page(family) + "/closure", Form.empty().with("words", "Jeszcze raz"))
                        .sentences())
                .containsExactly(sentence);
        assertThat(browser.refused(
                                JAN,
                                page(family) + "/handover",
                                to(JULIA, FIRST_DISTRICT).with("words", "x"))
                        .sentences())
                .containsExactly(sentence);
        assertThat(browser.refused(JAN, page(family) + "/uptake", Form.empty()).sentences())
                .containsExactly(sentence);
    }

    @Test
    void does_not_end_so_after_the_interview() {
        var family = families.interviewed();

        var page = browser.refused(JAN, page(family) + "/closure", Form.empty().with("words", "Jednak nie"));

        assertThat(page.sentences()).hasSize(1).first().asString().startsWith("Wywiad jest już zakończony");
    }

    private CaseId waiting() {
        browser.done(MARIA, "/referrals", papers.referral());
        return new CaseId(centre.owner()
                .sql("select case_id from referral")
                .query(java.util.UUID.class)
                .single());
    }

    private Callable<Page> pressing(Colleague who, CaseId family, CyclicBarrier barrier) {
        return () -> {
            barrier.await();
            return browser.send(who, page(family) + "/uptake", Form.empty());
        };
    }

    private String responsible(CaseId family) {
        return centre.owner()
                .sql("select w.login from family_case c join worker w on w.id = c.social_worker_id where c.id = ?")
                .param(family.id())
                .query(String.class)
                .single();
    }

    private static Form to(Colleague worker, int district) {
        return Form.empty().with("worker", worker.id()).with("district", district);
    }

    private static String page(CaseId family) {
        return "/cases/" + family + "/referral";
    }
}
