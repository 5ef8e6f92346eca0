package pl.asysta.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.MARIA;

import java.util.UUID;
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

@DisplayName("A child placed outside")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class PlacementsPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    private CaseId family;
    private UUID child;

    @BeforeEach
    void a_family() {
        family = families.reported();
        child = papers.person(family, "Jaś");
    }

    @Test
    void stays_in_the_case_of_the_family_and_is_shown_away() {
        browser.done(JAN, address() + "/new", placement(-20, null));

        assertThat(browser.read(JAN, "/cases/" + family).text())
                .contains("poza domem od")
                .contains("1 dziecko");
        assertThat(browser.read(JAN, "/cases/" + family + "/persons").text())
                .contains("Dzieci poza domem")
                .contains("rodzina zastępcza, państwo Dąb");
        assertThat(browser.read(JAN, "/cases/" + family + "/genogram").text())
                .contains("Mieszkają razem: Anna Kowalska")
                .contains("Poza domem: Jaś Kowalski");
    }

    @Test
    void is_home_again_on_the_day_of_return() {
        browser.done(JAN, address() + "/new", placement(-20, 0));

        assertThat(browser.read(JAN, "/cases/" + family + "/persons").text())
                .doesNotContain("Dzieci poza domem")
                .contains("poza domem od");
    }

    @ParameterizedTest(name = "away from -20 to -10, again from {0} to {1}: taken {2}")
    @CsvSource({
        "-30, -21, true",
        "-30, -20, true",
        "-30, -19, false",
        "-15, -12, false",
        "-11, -5, false",
        "-10, -5, true",
        "-9, , true",
        "-30, , false"
    })
    void is_in_one_place_at_a_time(int from, Integer to, boolean taken) {
        browser.done(JAN, address() + "/new", placement(-20, -10));

        if (taken) {
            browser.done(JAN, address() + "/new", placement(from, to));
        } else {
            assertThat(browser.refused(JAN, address() + "/new", placement(from, to))
                            .anchors())
                    .containsExactly("placedOn");
        }
        assertThat(centre.rows("child_placement")).isEqualTo(taken ? 2 : 1);
    }

    @ParameterizedTest(name = "from {0} to {1}: refused at {2}")
    @CsvSource({"1, , placedOn", "-4000, , placedOn", "-5, -5, returnedOn", "-5, -6, returnedOn", "-5, 1, returnedOn"})
    void is_not_placed_on_impossible_days(int from, Integer to, String box) {
        assertThat(browser.refused(JAN, address() + "/new", placement(from, to)).anchors())
                .containsExactly(box);
    }

    @ParameterizedTest
    @CsvSource({"form", "place", "placedOn", "basis"})
    void is_not_placed_without(String box) {
        assertThat(browser.refused(JAN, address() + "/new", placement(-5, null).blank(box))
                        .anchors())
                .containsExactly(box);
    }

    @Test
    void comes_back_by_putting_the_record_right_and_a_stale_one_is_turned_away() {
        browser.done(JAN, address() + "/new", placement(-20, null));
        var record = address() + "/"
                + centre.owner()
                        .sql("select id from child_placement")
                        .query(UUID.class)
                        .single();
        browser.done(JAN, record, placement(-20, -5).with("version", 0));

        var page = browser.turnedAway(409, JAN, record, placement(-20, -3).with("version", 0));

        assertThat(page.conflict())
                .anySatisfy(row -> assertThat(row).containsExactly(centre.typed(-5), centre.typed(-3)));
    }

    @Test
    void is_a_child_of_a_family_that_one_may_see() {
        var mother = papers.person(family, "Anna");

        browser.turnedAway(
                404, JAN, "/cases/" + family + "/persons/" + mother + "/placements/new", placement(-5, null));
        browser.turnedAway(404, MARIA, address() + "/new", placement(-5, null));
    }

    @Test
    void is_guarded_by_PostgreSQL_too() {
        browser.done(JAN, address() + "/new", placement(-20, -10));

        assertThatThrownBy(() -> centre.owner()
                        .sql("insert into child_placement select gen_random_uuid(), 0, case_id, person_id, form, place,"
                                + " placed_on + 1, null, basis, recorded_by, recorded_at from child_placement")
                        .update())
                .hasMessageContaining("child_is_placed_in_one_place_at_a_time");
        assertThatThrownBy(() -> centre.owner()
                        .sql(
                                "insert into household_stay select gen_random_uuid(), case_id, person_id, current_date, null, null"
                                        + " from household_stay")
                        .update())
                .hasMessageContaining("nobody_lives_twice_in_one_household");
    }

    private Form placement(int from, Integer to) {
        return Form.empty()
                .with("version", -1)
                .with("form", "FOSTER_FAMILY")
                .with("place", "państwo Dąb")
                .with("placedOn", centre.typed(from))
                .with("returnedOn", to == null ? "" : centre.typed(to))
                .with("basis", "postanowienie sądu, III Nsm 12/26");
    }

    private String address() {
        return "/cases/" + family + "/persons/" + child + "/placements";
    }
}
