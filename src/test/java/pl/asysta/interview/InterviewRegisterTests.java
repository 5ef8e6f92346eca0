package pl.asysta.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.Role;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("The register of interviews")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class InterviewRegisterTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Test
    void numbers_interviews_in_a_row_as_they_are_completed_and_leaves_no_gap_for_a_refused_one() {
        var year = centre.today().getYear();
        var refused = families.reported();
        var first = families.interviewed();
        browser.refused(JAN, of(refused), papers.interview().blank("summary").complete());
        var second = families.interviewed();

        assertThat(browser.read(JAN, of(first)).text()).contains("WŚ-%d/0001, zakończony".formatted(year));
        assertThat(browser.read(JAN, of(second)).text()).contains("WŚ-%d/0002, zakończony".formatted(year));
    }

    @Test
    void gives_no_number_to_a_draft() {
        browser.done(JAN, of(families.reported()), papers.interview());

        assertThat(numbers()).containsExactly((String) null);
        assertThat(centre.rows("interview_number")).isZero();
    }

    @Test
    void gives_two_who_complete_at_once_two_numbers() throws Exception {
        var waiting = new ArrayList<CaseId>();
        for (int i = 0; i < 6; i++) {
            waiting.add(families.reported());
        }
        var clerks = Executors.newFixedThreadPool(6);
        try {
            clerks.invokeAll(waiting.stream()
                    .<Callable<CaseId>>map(family -> () -> families.interviewed(family))
                    .toList());
        } finally {
            clerks.shutdown();
        }

        var year = centre.today().getYear();
        assertThat(numbers())
                .containsExactlyInAnyOrder(
                        "WŚ-" + year + "/0001",
                        "WŚ-" + year + "/0002",
                        "WŚ-" + year + "/0003",
                        "WŚ-" + year + "/0004",
                        "WŚ-" + year + "/0005",
                        "WŚ-" + year + "/0006");
    }

    @Test
    void opens_with_what_is_known_already() {
        var page = browser.read(JULIA, of(families.reported()));

        assertThat(page.box("orderedOn")).isEqualTo(centre.typed(-5));
        assertThat(page.box("conductedBy")).isEqualTo(JULIA.id().toString());
        assertThat(page.box("parts")).isEqualTo("I");
        assertThat(page.box("persons")).contains("Anna Kowalska, matka", "Jaś Kowalski, dziecko");
    }

    @Test
    void opens_with_the_visit_of_today() {
        var family = families.reported();
        browser.done(
                JAN,
                of(family) + "/visits",
                Form.empty()
                        .with("token", UUID.randomUUID())
                        .with("day", centre.typed(0))
                        .with("hour", "23:59")
                        .with("place", "CENTRE"));

        var page = browser.read(JAN, of(family));

        assertThat(page.box("heldOn")).isEqualTo(centre.typed(0));
        assertThat(page.box("place")).isEqualTo("CENTRE");
    }

    @Test
    void keeps_who_conducted_an_interview_that_somebody_else_writes_down() {
        var family = families.reported();
        browser.done(
                JAN,
                of(family),
                papers.interview().with("conductedBy", JULIA.id()).complete());

        assertThat(browser.read(EWA, of(family)).text()).contains("Kto przeprowadził wywiad Julia Sowa");
    }

    @ParameterizedTest
    @EnumSource(
            value = Colleague.class,
            mode = Mode.INCLUDE,
            names = {"EWA", "KRYSTYNA", "ANNA", "ADAM"})
    void refuses_an_interview_by_somebody_who_is_no_social_worker(Colleague other) {
        var page = browser.turnedAway(
                422,
                JAN,
                of(families.reported()),
                papers.interview().with("conductedBy", other.id()).complete());

        assertThat(other.role()).isNotEqualTo(Role.SOCIAL_WORKER);
        assertThat(page.sentences())
                .containsExactly("Wywiad przeprowadza tylko pracownik socjalny. Wybierz osobę z listy.");
        assertThat(page.anchors()).containsExactly("conductedBy");
        assertThat(page.box("summary")).isEqualTo("Mama sama wychowuje syna.");
    }

    @Test
    void refuses_an_interview_by_nobody_on_its_staff() {
        var page = browser.turnedAway(
                422, JAN, of(families.reported()), papers.interview().with("conductedBy", UUID.randomUUID()));

        assertThat(page.sentences())
                .containsExactly("Wywiad przeprowadza tylko pracownik socjalny. Wybierz osobę z listy.");
    }

    @Test
    void keeps_who_of_the_family_was_there_under_the_name_of_that_day() {
        var family = families.reported();
        var anna = papers.person(family, "Anna");
        browser.done(
                JAN,
                of(family),
                papers.interview().with("presentMembers", anna).blank("present").complete());

        centre.owner()
                .sql("update person set last_name = 'Inna' where id = ?")
                .param(anna)
                .update();

        assertThat(browser.read(EWA, of(family)).text()).contains("Kto z rodziny był przy wywiadzie Anna Kowalska");
    }

    @Test
    void shows_the_persons_marked_in_a_draft() {
        var family = families.reported();
        var jas = papers.person(family, "Jaś");
        browser.done(JAN, of(family), papers.interview().with("presentMembers", jas));

        assertThat(browser.read(JAN, of(family)).box("presentMembers")).isEqualTo(jas.toString());
    }

    @Test
    void turns_away_a_stranger_among_those_present() {
        var stranger = papers.person(families.familyOf(families.requested()), "Anna");

        var page = browser.turnedAway(
                422, JAN, of(families.reported()), papers.interview().with("presentMembers", stranger));

        assertThat(page.sentences())
                .containsExactly("Ta lista osób się zmieniła. Otwórz stronę jeszcze raz i zaznacz osoby od nowa.");
    }

    @Test
    void wants_somebody_to_have_been_there() {
        var page = browser.refused(
                JAN,
                of(families.reported()),
                papers.interview().blank("present").complete());

        assertThat(page.sentences()).containsExactly("Zaznacz albo wpisz, kto był przy wywiadzie.");
    }

    @Test
    void wants_to_know_where_a_paper_lies_but_not_where_an_electronic_one_does() {
        var page = browser.refused(
                JAN, of(families.reported()), papers.interview().blank("keptAt").complete());

        assertThat(page.sentences()).containsExactly("Napisz, gdzie leży papierowy kwestionariusz.");
        browser.done(
                JAN,
                of(families.reported()),
                papers.interview().with("medium", "ELECTRONIC").blank("keptAt").complete());
    }

    @Test
    void refuses_an_interview_ordered_after_it_was_held() {
        var page = browser.refused(
                JAN,
                of(families.reported()),
                papers.interview().with("orderedOn", centre.typed(-1)).complete());

        assertThat(page.sentences()).containsExactly("Wywiad zlecono później, niż się odbył. Popraw jeden z tych dni.");
        assertThat(page.anchors()).containsExactly("orderedOn");
    }

    @Test
    void takes_an_interview_ordered_on_the_day_it_was_held() {
        var family = families.reported();

        browser.done(
                JAN,
                of(family),
                papers.interview().with("orderedOn", centre.typed(-2)).complete());

        assertThat(families.stage(family)).isEqualTo("INTERVIEWED");
    }

    @Test
    void refuses_an_interview_ordered_before_the_referral() {
        var page = browser.refused(
                JAN,
                of(families.reported()),
                papers.interview().with("orderedOn", centre.typed(-6)).complete());

        assertThat(page.sentences()).containsExactly("Wywiadu nie można było zlecić przed zgłoszeniem. Popraw dzień.");
    }

    @Test
    void shows_the_clock_while_it_runs_and_once_it_stands() {
        var family = families.reported();
        assertThat(browser.read(JAN, of(family)).classed("clock").get(0)).contains("Wywiad środowiskowy", "do ");

        families.interviewed(family);

        assertThat(browser.read(EWA, of(family)).classed("clock").get(0)).contains("w terminie");
    }

    @Test
    void is_read_by_the_assistant_who_works_with_the_family_on_screen_and_on_paper() {
        var family = families.assignedTo(PIOTR);

        assertThat(browser.read(PIOTR, of(family)).text()).contains("Mama sama wychowuje syna.");
        assertThat(browser.read(PIOTR, of(family) + "/print").text())
                .contains("Mama sama wychowuje syna.", "Wydruk z systemu Asysta: Piotr Gil", "R-");
        assertThat(browser.read(PIOTR, "/cases/{id}/analysis/print", family).text())
                .contains("Jaś ma zaległości.", "umiejętności opiekuńczo-wychowawcze");
    }

    private List<String> numbers() {
        return centre.owner()
                .sql("select number from environmental_interview")
                .query(String.class)
                .list();
    }

    private static String of(CaseId family) {
        return "/cases/" + family + "/interview";
    }
}
