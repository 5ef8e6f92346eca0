package pl.asysta.people;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.MARIA;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.kernel.Pesel;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("Somebody whom the centre knows")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class LookAlikesTests {
    private static final String PESEL = "90031212347";
    private static final LocalDate BORN = LocalDate.of(1990, 3, 12);

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    LookAlikes lookAlikes;

    @BeforeEach
    void a_family_with_a_mother_of_two_surnames() {
        families.reported(papers.referral()
                .with("label", "Żółkiewskich")
                .with("street", "ul. Źródlana")
                .with("house", "8")
                .with("members[0].firstName", "Małgorzata")
                .with("members[0].lastName", "Żółkiewska-Nowak")
                .with("members[0].birthDate", "12.03.1990")
                .with("members[0].pesel", PESEL)
                .with("members[1].firstName", "Gracjan")
                .with("members[1].lastName", "Nowak"));
    }

    @ParameterizedTest(name = "{0} {1}, born {2}: {3}")
    @CsvSource({
        "Małgorzata, Żółkiewska-Nowak, 1990-03-12, true",
        "Malgorzata, Zolkiewska-Nowak, 1990-03-12, true",
        "MAŁGORZATA, ŻÓŁKIEWSKA NOWAK, 1990-03-12, true",
        "Małgorzata, Żółkiewska, 1990-03-12, true",
        "Małgorzata, Nowak, 1990-03-12, true",
        "Małgorzata, Żółkeiwska, 1990-03-12, true",
        "Małgożata, Żułkiewska, 1990-03-12, true",
        "Żółkiewska-Nowak, Małgorzata, 1990-03-12, true",
        "Małgorzata, Żółkiewska-Nowak, 1990-12-03, true",
        "Małgorzata, Żółkiewska-Nowak, 1991-03-12, true",
        "Małgorzata, Żółkiewska-Nowak, 1990-03-13, true",
        "Małgorzata, Żółkiewska-Nowak, 1975-08-30, false",
        "Katarzyna, Żółkiewska-Nowak, 1975-08-30, false",
        "Zenon, Wieczorek, 1990-03-12, false"
    })
    void is_found_by_a_name_written_alike_and_the_birth_date(String first, String last, LocalDate born, boolean found) {
        var alike = lookAlikes.of(new Typed(first, last, born, null, null, null, null), viewer(JAN, 1));

        assertThat(alike.stream().map(person -> person.name().first()))
                .isEqualTo(found ? java.util.List.of("Małgorzata") : java.util.List.of());
    }

    @ParameterizedTest(name = "{0} {1}, {2} {3}, born {4}: {5}")
    @CsvSource({
        "Małgorzata, Nowak, ul. Źródlana, 8, , true",
        "Malgorzata, Nowak, Zrodlana, 8, , true",
        "Małgorzata, Nowak, ul. Żródlana, 8, 1990-03-21, true",
        "Małgorzata, Nowak, ul. Źródlana, 9, , false",
        "Małgorzata, Nowak, ul. Polna, 8, , false",
        "Małgorzata, Nowak, ul. Źródlana, 8, 1955-07-01, false",
        "Zenon, Wieczorek, ul. Źródlana, 8, , false"
    })
    void is_found_by_a_name_written_alike_and_the_address(
            String first, String last, String street, String house, LocalDate born, boolean found) {
        var alike = lookAlikes.of(new Typed(first, last, born, null, street, house, "Zalesie"), viewer(JAN, 1));

        assertThat(alike.isEmpty()).isEqualTo(!found);
    }

    @Test
    void is_found_by_the_PESEL_whatever_the_name() {
        var alike =
                lookAlikes.of(new Typed("Gośka", "Zawada", BORN, new Pesel(PESEL), null, null, null), viewer(JAN, 1));

        assertThat(alike).hasSize(1).allMatch(LookAlike::samePesel);
    }

    @Test
    void is_not_looked_for_by_a_name_alone() {
        assertThat(lookAlikes.of(
                        new Typed("Małgorzata", "Żółkiewska-Nowak", null, null, null, null, null), viewer(JAN, 1)))
                .isEmpty();
    }

    @Test
    void of_a_family_that_is_not_hers_to_see_is_named_with_year_case_district_and_worker_and_no_more() {
        var page = browser.send(MARIA, "/look-alikes", question());

        assertThat(page.text())
                .contains("Małgorzata Żółkiewska-Nowak", "ur. 1990", "R-", "Rejon 1", "Jan Nowicki")
                .doesNotContain("12", "Źródlana", "Gracjan", "90•");
        assertThat(page.html()).doesNotContain(PESEL).doesNotContain("href=\"/cases/");
    }

    @Test
    void of_her_own_district_comes_with_the_way_to_the_file() {
        assertThat(browser.send(JAN, "/look-alikes", question()).html()).contains("href=\"/cases/");
    }

    @ParameterizedTest(name = "with last name ''{0}''")
    @ValueSource(strings = {"", "Kowalska"})
    void is_no_child_without_a_name(String lastName) {
        var referral = papers.referral()
                .with("members[1].firstName", "")
                .with("members[1].lastName", lastName)
                .with("members[1].kinship", "UNBORN_CHILD")
                .with("members[1].birthDate", centre.typed(60))
                .without("members[1].same")
                .without("members[1].somebodyElse");
        families.reported(referral);

        families.reported(referral.with("token", UUID.randomUUID()));

        assertThat(centre.rows("person where first_name = 'Dziecko'")).isEqualTo(2);
    }

    @Test
    void is_offered_to_nobody_who_keeps_no_persons() {
        assertThat(browser.send(Colleague.EWA, "/look-alikes", question()).status())
                .isEqualTo(403);
        assertThat(browser.send(Colleague.ADAM, "/look-alikes", question()).status())
                .isEqualTo(403);
    }

    @Test
    void stops_a_referral_once_and_beside_the_row() {
        var page = browser.refused(JAN, "/referrals", again());

        assertThat(page.sentences()).containsExactly("Ośrodek zna podobną osobę. Zaznacz, czy to ona.");
        assertThat(page.anchors()).containsExactly("members0.same");
        assertThat(page.text()).contains("To ta sama osoba: Małgorzata Żółkiewska-Nowak");
    }

    @Test
    void is_the_same_person_and_lives_once() {
        var known = person("Małgorzata");

        var family = families.reported(again().with("members[0].same", known));

        assertThat(centre.rows("person where pesel = '" + PESEL + "'")).isEqualTo(1);
        assertThat(papers.person(family, "Małgorzata")).isEqualTo(known);
        assertThat(centre.rows("family_member where person_id = '" + known + "'"))
                .isEqualTo(2);
        assertThat(centre.rows("relation where from_id = '" + known + "'")).isEqualTo(2);
    }

    @Test
    void is_somebody_else_for_a_reason_that_is_stored() {
        var family = families.reported(
                again().with("members[0].same", "OTHER").with("members[0].somebodyElse", "Kuzynka, inny PESEL."));

        assertThat(centre.owner()
                        .sql("select reason from person_told_apart where person_id = ? and other_id = ?")
                        .params(papers.person(family, "Małgosia"), person("Małgorzata"))
                        .query(String.class)
                        .single())
                .isEqualTo("Kuzynka, inny PESEL.");
    }

    @Test
    void is_not_somebody_else_without_a_reason() {
        var page = browser.refused(
                JAN, "/referrals", again().with("members[0].same", "OTHER").with("members[0].somebodyElse", ""));

        assertThat(page.anchors()).containsExactly("members0.somebodyElse");
    }

    @Test
    void is_not_linked_by_whoever_tampers_with_the_form() {
        var stranger = centre.owner()
                .sql("select id from person where first_name = 'Ida' limit 1")
                .query(java.util.UUID.class)
                .single();

        var page = browser.send(JAN, "/referrals", again().with("members[0].same", stranger));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.sentences()).containsExactly("Tej osoby nie ma już wśród podobnych. Zaznacz jeszcze raz.");
    }

    @Test
    void is_met_when_she_is_added_to_another_family_too() {
        var family = families.reported();
        var form = Form.empty()
                .with("token", java.util.UUID.randomUUID())
                .with("firstName", "Malgorzata")
                .with("lastName", "Nowak")
                .with("kinship", "OTHER_RELATIVE")
                .with("birthDate", "12.03.1990")
                .with("home", "ELSEWHERE");

        var page = browser.refused(JAN, "/cases/" + family + "/persons/new", form);
        assertThat(page.anchors()).containsExactly("same");
        browser.done(JAN, "/cases/" + family + "/persons/new", form.with("same", person("Małgorzata")));

        assertThat(papers.person(family, "Małgorzata")).isEqualTo(person("Małgorzata"));
    }

    private Form again() {
        return papers.referral()
                .with("street", "ul. Inna")
                .with("members[0].firstName", "Małgosia")
                .with("members[0].lastName", "Nowak")
                .with("members[0].pesel", PESEL)
                .without("members[0].same")
                .without("members[0].somebodyElse")
                .with("members[1].firstName", "Bazyli")
                .with("members[1].lastName", "Inny");
    }

    private Form question() {
        return Form.empty()
                .with("box", "members[0].")
                .with("firstName", "Małgorzata")
                .with("lastName", "Nowak")
                .with("birthDate", "12.03.1990");
    }

    private java.util.UUID person(String first) {
        return centre.owner()
                .sql("select id from person where first_name = ?")
                .param(first)
                .query(java.util.UUID.class)
                .single();
    }

    private static Viewer viewer(Colleague colleague, int district) {
        return new Viewer(colleague.id(), Role.SOCIAL_WORKER, Set.of(district));
    }
}
