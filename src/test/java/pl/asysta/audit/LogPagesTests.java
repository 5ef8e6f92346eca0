package pl.asysta.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PELAGIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;

@DisplayName("The pages of the log")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class LogPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    UnusualReads unusual;

    @Test
    void say_on_the_file_who_looked_at_the_family() {
        var family = families.reported();
        browser.read(JULIA, "/cases/" + family);
        browser.read(JULIA, "/cases/" + family + "/persons");
        browser.open(MARIA, "/cases/" + family);

        var page = browser.read(EWA, "/cases/" + family + "/looks");

        assertThat(browser.read(EWA, "/cases/" + family).html()).contains("/cases/" + family + "/looks");
        assertThat(browser.read(JAN, "/cases/" + family).html()).doesNotContain("/looks\"");
        assertThat(page.rows()).anyMatch(row -> row.matches("Julia Sowa pracownik socjalny .* 2 0 .*"));
        assertThat(page.text()).doesNotContain("Maria Wrona");
    }

    @Test
    void say_also_who_looked_as_a_deputy_or_in_an_emergency() {
        var family = families.assignedTo(PIOTR);
        centre.owner()
                .sql("insert into worker_absence values (?, ?, ?, ?)")
                .params(
                        PIOTR.id().id(),
                        centre.day(0),
                        centre.day(0),
                        PELAGIA.id().id())
                .update();
        centre.owner()
                .sql("insert into emergency_opening values (gen_random_uuid(), 'R', ?, 'Krzyk dziecka za drzwiami.', ?,"
                        + " now(), now() + interval '1 hour')")
                .params(family.id(), MARIA.id().id())
                .update();
        for (var reader : List.of(PELAGIA, MARIA)) {
            browser.read(reader, "/cases/" + family);
        }

        assertThat(browser.read(EWA, "/cases/" + family + "/looks").rows())
                .anyMatch(row -> row.startsWith("Pelagia"))
                .anyMatch(row -> row.startsWith("Maria Wrona") && row.contains("Krzyk dziecka za drzwiami."));
    }

    @Test
    void are_closed_to_everybody_else() {
        var family = families.reported();

        assertThat(browser.open(JAN, "/cases/" + family + "/looks").status()).isEqualTo(403);
        for (var colleague : List.of(JAN, KRYSTYNA, ADAM)) {
            assertThat(browser.open(colleague, "/audit").status())
                    .as(colleague.name())
                    .isEqualTo(404);
            assertThat(browser.open(colleague, "/audit/families/" + family).status())
                    .isEqualTo(404);
        }
        assertThat(browser.open(EWA, "/settings/audit").status()).isEqualTo(403);
    }

    @Test
    void show_the_officer_initials_and_numbers_alone() {
        var family = families.reported();
        look(JULIA, family, monday(), LocalTime.of(3, 0), "GET /cases/{family}");
        browser.done(ADAM, "/settings/audit/officer", Form.empty().with("officer", ADAM.id()));

        var list = browser.read(ADAM, "/audit?week=" + monday());
        var one = browser.read(ADAM, "/audit/families/" + family);

        assertThat(list.rows()).anyMatch(row -> row.contains("Julia Sowa") && row.contains("poza godzinami pracy"));
        assertThat(one.text()).contains("K.,").contains("R-").contains("Julia Sowa");
        assertThat(list.text() + one.text()).doesNotContain("Kowalsk");
        browser.done(ADAM, "/settings/audit/officer", Form.empty().with("officer", ""));
        assertThat(browser.open(ADAM, "/audit").status()).isEqualTo(404);
    }

    @Test
    void take_down_what_the_officer_found_out() {
        look(JULIA, families.reported(), monday(), LocalTime.of(3, 0), "GET /cases/{family}");
        var address = "/audit/" + monday() + "/OUTSIDE_HOURS/" + JULIA.id();

        assertThat(browser.refused(EWA, address, Form.empty().with("note", "")).sentences())
                .containsExactly("Napisz, co ustalono.");
        browser.done(EWA, address, Form.empty().with("note", "Dyżur interwencyjny."));

        assertThat(browser.read(EWA, "/audit?week=" + monday()).rows())
                .anyMatch(row -> row.contains("Dyżur interwencyjny. Ewa Dudek"));
        assertThat(browser.open(EWA, address.replace("OUTSIDE_HOURS", "MANY_TAKEN"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void show_the_administrator_whether_the_log_is_whole() {
        families.reported();

        var page = browser.read(ADAM, "/settings/audit");

        assertThat(page.text()).contains("Łańcuch pieczęci cały").contains("Żaden miesiąc");
        assertThat(browser.send(
                                ADAM,
                                "/settings/audit/retirement",
                                Form.empty().with("month", monday()).with("reason", "x"))
                        .status())
                .isEqualTo(422);
    }

    @Nested
    @DisplayName("call unusual")
    class Unusual {
        @Test
        void what_is_read_before_six_after_eight_and_on_days_off() {
            var family = families.reported();
            look(JAN, family, monday(), LocalTime.of(6, 0), "GET /cases/{family}");
            look(JAN, family, monday(), LocalTime.of(19, 59), "GET /cases/{family}");
            assertThat(rules(JAN)).isEmpty();

            look(JAN, family, monday(), LocalTime.of(5, 59), "GET /cases/{family}");
            look(JULIA, family, monday(), LocalTime.of(20, 0), "GET /cases/{family}");
            look(MARIA, family, monday().plusDays(5), LocalTime.of(12, 0), "GET /cases/{family}");

            assertThat(rules(JAN)).containsExactly(UnusualRule.OUTSIDE_HOURS);
            assertThat(rules(JULIA)).containsExactly(UnusualRule.OUTSIDE_HOURS);
            assertThat(rules(MARIA)).containsExactly(UnusualRule.OUTSIDE_HOURS);
        }

        @Test
        void more_than_fifteen_families_in_an_hour() {
            var all = centre.owner()
                    .sql("select id from family_case order by id limit 16")
                    .query(java.util.UUID.class)
                    .list();
            all.subList(0, 15)
                    .forEach(id -> look(JAN, new CaseId(id), monday(), LocalTime.NOON, "GET /cases/{family}"));
            assertThat(rules(JAN)).isEmpty();

            look(JAN, new CaseId(all.get(15)), monday(), LocalTime.of(12, 59), "GET /cases/{family}");

            assertThat(rules(JAN)).containsExactly(UnusualRule.MANY_FAMILIES);
        }

        @Test
        void an_attempt_at_a_family_that_is_not_hers_but_not_a_paper_that_is_not_there() {
            var family = families.reported();
            entry("REFUSED", MARIA, family, monday(), LocalTime.NOON, "GET /cases/{family}", null);
            entry("REFUSED", JAN, family, monday(), LocalTime.NOON, "GET /cases/{family}/reply", null);
            look(JAN, family, monday(), LocalTime.NOON, "GET /cases/{family}");

            assertThat(rules(MARIA)).containsExactly(UnusualRule.NOT_HERS);
            assertThat(rules(JAN)).isEmpty();
        }

        @Test
        void a_typed_reason_and_a_name_of_her_own() {
            var family = families.reported();
            centre.owner()
                    .sql("update worker set last_name = 'Kowalski' where login = 'julia'")
                    .update();
            look(JULIA, family, monday(), LocalTime.NOON, "GET /cases/{family}");
            entry("READ", MARIA, family, monday(), LocalTime.NOON, "GET /cases/{family}", "Telefon ze szpitala");

            assertThat(rules(JULIA)).containsExactly(UnusualRule.SAME_NAME);
            assertThat(rules(MARIA)).containsExactly(UnusualRule.WITH_REASON);
        }

        @Test
        void a_closed_family_on_three_days_and_the_twenty_first_print() {
            var family = families.reported();
            centre.owner()
                    .sql("update family_case set stage = 'CLOSED' where id = ?")
                    .param(family.id())
                    .update();
            look(JAN, family, monday(), LocalTime.NOON, "GET /cases/{family}");
            look(JAN, family, monday().plusDays(1), LocalTime.NOON, "GET /cases/{family}");
            for (int print = 0; print < 20; print++) {
                look(JULIA, family, monday(), LocalTime.NOON, "GET /cases/{family}/interview/print");
            }
            assertThat(rules(JAN)).isEmpty();
            assertThat(rules(JULIA)).isEmpty();

            look(JAN, family, monday().plusDays(2), LocalTime.NOON, "GET /cases/{family}");
            look(JULIA, family, monday(), LocalTime.NOON, "GET /cases.csv");

            assertThat(rules(JAN)).containsExactly(UnusualRule.CLOSED_FAMILY);
            assertThat(rules(JULIA)).containsExactly(UnusualRule.MANY_TAKEN);
        }

        private List<UnusualRule> rules(Colleague whose) {
            return unusual.of(monday()).stream()
                    .filter(read -> read.worker().equals(whose.id().id()))
                    .map(UnusualRead::rule)
                    .toList();
        }
    }

    /** Of the week before last, in which nothing else happened. */
    private LocalDate monday() {
        return UnusualReads.weekOf(centre.today()).minusWeeks(2);
    }

    private void look(Colleague who, CaseId family, LocalDate day, LocalTime hour, String route) {
        entry("READ", who, family, day, hour, route, null);
    }

    private void entry(
            String kind,
            Colleague who,
            CaseId family,
            LocalDate day,
            LocalTime hour,
            String route,
            @Nullable String reason) {
        centre.owner()
                .sql(
                        "insert into audit.entry (position, at, kind, worker, family, route, reason)"
                                + " values (0, (cast(? as date) + cast(? as time)) at time zone 'Europe/Warsaw', ?, ?, ?, ?, ?)")
                .params(day, hour, kind, who.id().id(), family.id(), route, reason)
                .update();
    }
}
