package pl.asysta.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("An agreed visit")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class PlannedVisitPagesTests {
    private static final String OVER =
            "Ta umówiona wizyta ma już wpis albo jest odwołana. Jeśli to było inne spotkanie, zapisz jeszcze raz.";
    private static final String WRITE = "Zapisz, co było";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    private CaseId family;
    private String card;

    @BeforeEach
    void cooperating() {
        family = families.cooperatingWith(PIOTR);
        centre.owner()
                .sql("update case_paper set dated_on = dated_on - 60 where case_id = ?")
                .param(family.id())
                .update();
        card = "/cases/" + family + "/work-card";
    }

    @ParameterizedTest
    @CsvSource({
        "HOME_VISIT, HOME, HOME",
        "ELSEWHERE, CENTRE, CENTRE",
        "PHONE, HOME, ",
        "INSTITUTION, INSTITUTION, INSTITUTION",
        "ACCOMPANYING, INSTITUTION, INSTITUTION"
    })
    void opens_its_entry_as_what_it_was_agreed_to_be(String kind, String place, @Nullable String opened) {
        var visit = agreed(-1, kind, place);

        var page = browser.read(PIOTR, card + "/visits/" + visit + "/entry");

        assertThat(page.box("kind")).isEqualTo(kind);
        assertThat(page.box("place")).isEqualTo(opened == null ? "" : opened);
        assertThat(page.box("agreed")).isEqualTo(visit.toString());
    }

    @Test
    void has_one_entry_though_it_was_opened_in_two_tabs() {
        var visit = agreed(-1, "HOME_VISIT", "HOME");
        var form = entry().with("agreed", visit);
        browser.done(PIOTR, card + "/new", form);
        var before = centre.contents();

        var second = browser.send(PIOTR, card + "/new", form.with("note", "Z drugiej karty."));

        assertThat(second.sentences()).containsExactly(OVER);
        assertThat(centre.contents()).isEqualTo(before);
        assertThat(second.box("note")).isEqualTo("Z drugiej karty.");
        assertThat(second.hasBox("agreed"))
                .as("saved again it is another meeting")
                .isFalse();
    }

    @Test
    void is_of_the_family_and_known() {
        var other = families.cooperatingWith(ANNA);
        var theirs = agreed(other, -1, "HOME_VISIT", "HOME");
        var before = centre.contents();

        for (var forged : new UUID[] {theirs, UUID.randomUUID()}) {
            assertThat(browser.send(PIOTR, card + "/new", entry().with("agreed", forged))
                            .sentences())
                    .containsExactly(OVER);
        }
        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void has_one_entry_of_its_own_family_even_past_the_application() {
        var visit = agreed(-1, "HOME_VISIT", "HOME");
        browser.done(PIOTR, card + "/new", entry().with("agreed", visit));
        var claim = "update work_card_entry set agreed_id = ? where kind = 'JOINT_FIRST_VISIT'";

        assertThatThrownBy(() -> centre.owner().sql(claim).param(visit).update())
                .hasMessageContaining("agreed_visit_has_one_entry");
        var theirs = agreed(families.reported(), -1, "HOME_VISIT", "HOME");
        assertThatThrownBy(() -> centre.owner().sql(claim).param(theirs).update())
                .hasMessageContaining("entry_is_of_the_family_of_its_visit");
    }

    @Test
    void is_where_a_new_entry_leads_when_its_time_has_come() {
        assertThat(browser.read(PIOTR, card + "/new").hasBox("agreed")).isFalse();
        var visit = agreed(-1, "HOME_VISIT", "HOME");
        var address = card + "/visits/" + visit + "/entry";

        assertThat(browser.open(PIOTR, card + "/new").location()).isEqualTo(address);
        assertThat(browser.open(PIOTR, card + "/new?done=entry").location()).isEqualTo(address + "?done=entry");
        assertThat(browser.open(PIOTR, card + "/new?visit=" + visit).location()).isEqualTo(address);
        assertThat(browser.open(ANNA, address).status()).isEqualTo(404);
        assertThat(browser.open(EWA, address).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, true", "1, false"})
    void is_written_down_from_its_day_on(int day, boolean offered) {
        var visit = agreed(day, "HOME_VISIT", "HOME");

        assertThat(browser.read(PIOTR, card).text().contains(WRITE)).isEqualTo(offered);
        assertThat(browser.read(PIOTR, card + "/visits/" + visit + "/entry").hasBox("agreed"))
                .isEqualTo(offered);
    }

    @Test
    void is_called_off_after_a_question() {
        var visit = agreed(1, "HOME_VISIT", "HOME");
        var off = card + "/visits/" + visit + "/cancellation";
        var before = centre.contents();

        assertThat(browser.read(PIOTR, card).html()).contains(off);
        assertThat(browser.read(PIOTR, off).text()).contains("Odwołać tę wizytę?", "Zostaw bez zmian");
        assertThat(browser.open(ANNA, off).status()).isEqualTo(404);
        assertThat(browser.open(EWA, off).status()).isEqualTo(403);
        assertThat(centre.contents()).isEqualTo(before);
        browser.done(PIOTR, off, Form.empty());

        assertThat(browser.open(PIOTR, off).location()).isEqualTo(card);
    }

    @ParameterizedTest
    @CsvSource({"364, true", "366, false", "40000, false"})
    void is_within_a_year(int day, boolean taken) {
        var form = Form.empty()
                .with("day", centre.typed(day))
                .with("hour", "16:30")
                .with("kind", "HOME_VISIT")
                .with("place", "HOME");

        if (taken) {
            browser.done(PIOTR, card + "/visits/new", form);
        } else {
            assertThat(browser.refused(PIOTR, card + "/visits/new", form.with("token", UUID.randomUUID()))
                            .sentences())
                    .containsExactly("To za daleko. Wizytę umawia się najwyżej na rok naprzód.");
        }
    }

    private UUID agreed(int day, String kind, String place) {
        return agreed(family, day, kind, place);
    }

    private UUID agreed(CaseId whose, int day, String kind, String place) {
        var id = UUID.randomUUID();
        centre.owner()
                .sql("""
                        insert into agreed_visit (id, case_id, kind, planned_on, planned_at, place, assistant_id, recorded_by,
                                                  recorded_at)
                        values (:id, :family, :kind, :day, '0:00', :place, :piotr, :piotr, now())""")
                .param("id", id)
                .param("family", whose.id())
                .param("kind", kind)
                .param("day", centre.day(day))
                .param("place", place)
                .param("piotr", PIOTR.id().id())
                .update();
        return id;
    }

    private Form entry() {
        return Form.empty()
                .with("kind", "HOME_VISIT")
                .with("day", centre.typed(-1))
                .with("hour", "10:30")
                .with("minutes", "90")
                .with("place", "HOME")
                .with("present", papers.person(family, "Anna"))
                .with("note", "Zeszyt wydatków prowadzony.")
                .with("next", "");
    }
}
