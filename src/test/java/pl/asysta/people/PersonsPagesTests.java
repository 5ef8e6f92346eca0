package pl.asysta.people;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.MARIA;

import java.util.UUID;
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

@DisplayName("The persons of a family")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class PersonsPagesTests {
    private static final String PESEL = "90031212347";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Test
    void are_joined_by_a_grandmother_who_lives_elsewhere() {
        var family = families.reported();

        browser.done(JAN, persons(family) + "/new", grandmother());

        var page = browser.read(JAN, persons(family));
        assertThat(page.text()).contains("Teresa Maj, 61 lat").contains("Bliscy, którzy nie mieszkają z rodziną");
        assertThat(page.text()).contains("babcia lub dziadek: Teresa Maj");
        assertThat(centre.rows("household_stay where left_on is null and person_id = '"
                        + papers.person(family, "Teresa") + "'"))
                .isZero();
    }

    @Test
    void are_joined_once_by_a_form_sent_twice() {
        var family = families.reported();
        var form = grandmother();

        browser.done(JAN, persons(family) + "/new", form.with("same", "OTHER").with("somebodyElse", "Nowa."));
        browser.send(JAN, persons(family) + "/new", form.with("same", "OTHER").with("somebodyElse", "Nowa."));

        assertThat(centre.rows("person where first_name = 'Teresa'")).isEqualTo(1);
    }

    @Test
    void have_sex_and_birth_date_of_the_PESEL() {
        var family = families.reported();

        browser.done(
                JAN,
                persons(family) + "/new",
                grandmother().with("pesel", "65050512349").with("birthDate", "").with("sex", "MALE"));

        assertThat(centre.owner()
                        .sql("select sex || ' ' || birth_date from person where first_name = 'Teresa'")
                        .query(String.class)
                        .single())
                .isEqualTo("FEMALE 1965-05-05");
    }

    @Test
    void are_put_right_and_the_page_shows_it() {
        var family = families.reported();
        var mother = papers.person(family, "Anna");

        browser.done(
                JAN,
                person(family, mother),
                data(family, mother).with("lastName", "Nowak").with("sex", "FEMALE"));

        assertThat(browser.read(JAN, persons(family)).text()).contains("Anna Nowak");
    }

    @Test
    void are_not_put_right_over_what_somebody_saved_meanwhile() {
        var family = families.reported();
        var mother = papers.person(family, "Anna");
        var opened = data(family, mother);
        browser.done(JAN, person(family, mother), opened.with("lastName", "Nowak"));

        var page = browser.turnedAway(409, JAN, person(family, mother), opened.with("lastName", "Lis"));

        assertThat(page.conflict()).anySatisfy(row -> assertThat(row).containsExactly("Nowak", "Lis"));
        assertThat(page.box("lastName")).isEqualTo("Lis");
    }

    @ParameterizedTest(name = "{0}={1} of the child is refused at {0}")
    @CsvSource({
        "birthDate, 31.13.2018",
        "birthDate, 12.03.1990",
        "birthDate, 11.03.1990",
        "diedOn, 01.05.2018",
        "pesel, 90031212354",
        "firstName, ''"
    })
    void keep_no_data_that_contradict_each_other(String box, String text) {
        var family = families.reported();
        var child = papers.person(family, "Jaś");

        var page =
                browser.refused(JAN, person(family, child), data(family, child).with(box, text));

        assertThat(page.anchors()).containsExactly(box);
    }

    @Test
    void may_be_born_the_day_after_their_mother_as_far_as_anybody_knows() {
        var family = families.reported();
        var child = papers.person(family, "Jaś");

        browser.done(JAN, person(family, child), data(family, child).with("birthDate", "13.03.1990"));
    }

    @Test
    void move_out_and_stay_in_the_history_of_the_family() {
        var family = families.reported();
        var mother = papers.person(family, "Anna");

        browser.done(JAN, person(family, mother) + "/leave", leaving("MOVED_OUT", -1));

        var page = browser.read(JAN, persons(family));
        assertThat(page.text()).contains("Anna Kowalska").contains("wyprowadzka");
        assertThat(browser.read(JAN, "/cases/" + family + "/consents/new/PARTICIPATION")
                        .hasBox("persons"))
                .isFalse();
    }

    @Test
    void come_back_from_the_day_on_which_they_left_and_not_before() {
        var family = families.reported();
        var mother = papers.person(family, "Anna");
        browser.done(JAN, person(family, mother) + "/leave", leaving("MOVED_OUT", -10));

        var early = browser.refused(
                JAN, person(family, mother) + "/return", Form.empty().with("joinedOn", centre.typed(-11)));
        assertThat(early.anchors()).containsExactly("joinedOn");
        browser.done(JAN, person(family, mother) + "/return", Form.empty().with("joinedOn", centre.typed(-10)));

        assertThat(centre.rows("household_stay where person_id = '" + mother + "'"))
                .isEqualTo(2);
    }

    @ParameterizedTest(name = "joined ten days ago, leaves {0} days from now: taken {1}")
    @CsvSource({"-11, false", "-10, false", "-9, true", "0, true", "1, false"})
    void leave_after_they_came_and_not_in_the_future(int day, boolean taken) {
        var family = families.reported();
        var grandmother = grandmother().with("home", "SINCE").with("joinedOn", centre.typed(-10));
        browser.done(JAN, persons(family) + "/new", grandmother);
        var address = person(family, papers.person(family, "Teresa")) + "/leave";

        if (taken) {
            browser.done(JAN, address, leaving("MOVED_OUT", day));
        } else {
            assertThat(browser.refused(JAN, address, leaving("MOVED_OUT", day)).anchors())
                    .containsExactly("leftOn");
        }
    }

    @Test
    void die_and_are_shown_with_a_cross() {
        var family = families.reported();
        var mother = papers.person(family, "Anna");

        browser.done(JAN, person(family, mother) + "/leave", leaving("DIED", -3));

        var page = browser.read(JAN, "/cases/" + family + "/genogram");
        assertThat(page.text()).contains("Anna †").contains("Nie żyją: Anna Kowalska");
        assertThat(browser.read(JAN, persons(family)).text()).contains("nie żyje od");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"FEMALE, była partnerka", "MALE, były partner", ", były partner lub była partnerka"})
    void are_former_partners_once_they_parted(String sex, String words) {
        var family = families.reported(papers.referral()
                .with("members[2].firstName", "Robin")
                .with("members[2].lastName", "Maj")
                .with("members[2].kinship", "OTHER"));
        var robin = papers.person(family, "Robin");
        centre.owner()
                .sql("update person set sex = cast(? as text) where id = ?")
                .params(sex, robin)
                .update();
        browser.done(
                JAN,
                "/cases/" + family + "/relations/new",
                Form.empty()
                        .with("one", robin)
                        .with("reading", "PARTNER")
                        .with("other", papers.person(family, "Anna"))
                        .with("parted", "DIVORCED")
                        .with("partedOn", "01.03.2025"));

        assertThat(browser.read(JAN, persons(family)).text())
                .contains("popraw " + words + ": Robin Maj, rozwód 1 marca 2025")
                .doesNotContain("partner lub partnerka: Robin");
        assertThat(browser.read(JAN, relation(family, robin)).text()).contains("Robin Maj: " + words + ". Druga osoba");
    }

    @Test
    void expect_a_child_that_needs_no_name() {
        var family = families.reported(papers.referral()
                .with("members[1].firstName", "")
                .with("members[1].lastName", "")
                .with("members[1].kinship", "UNBORN_CHILD")
                .with("members[1].birthDate", centre.typed(60)));

        var page = browser.read(JAN, persons(family));
        assertThat(page.text())
                .contains("Dziecko nienarodzone")
                .contains("termin porodu")
                .contains("dziecko: Dziecko");
        assertThat(browser.read(JAN, "/cases/" + family + "/genogram").text()).contains("Oczekiwane: Dziecko");
    }

    @Test
    void show_a_whole_PESEL_on_a_click_that_is_put_on_record() {
        var family = families.reported(papers.referral().with("members[0].pesel", PESEL));
        var mother = papers.person(family, "Anna");
        assertThat(browser.read(JAN, persons(family)).html())
                .doesNotContain(PESEL)
                .contains("90•••••••47");

        var page = browser.send(JAN, person(family, mother) + "/pesel", Form.empty());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains(PESEL);
        assertThat(centre.owner()
                        .sql("select count(*) from pesel_shown where person_id = ? and case_id = ? and shown_to = ?")
                        .params(mother, family.id(), JAN.id().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keep_the_PESEL_on_record_when_its_box_is_left_empty() {
        var family = families.reported(papers.referral().with("members[0].pesel", PESEL));
        var mother = papers.person(family, "Anna");

        browser.done(JAN, person(family, mother), data(family, mother).with("lastName", "Lis"));
        assertThat(centre.rows("person where pesel = '" + PESEL + "'")).isEqualTo(1);

        browser.done(JAN, person(family, mother), data(family, mother).with("peselWrong", "true"));
        assertThat(centre.rows("person where pesel = '" + PESEL + "'")).isZero();
    }

    @Test
    void of_another_district_are_not_there() {
        var family = families.reported();
        var mother = papers.person(family, "Anna");

        for (var address : new String[] {
            persons(family), person(family, mother), "/cases/" + family + "/genogram", persons(family) + "/new"
        }) {
            assertThat(browser.open(MARIA, address).status()).as(address).isEqualTo(404);
        }
        browser.turnedAway(404, MARIA, person(family, mother) + "/pesel", Form.empty());
        browser.turnedAway(404, MARIA, person(family, mother) + "/leave", leaving("MOVED_OUT", -1));
        browser.turnedAway(404, MARIA, persons(family) + "/new", grandmother());
    }

    @Test
    void of_another_family_are_not_there_either() {
        var family = families.reported();
        var stranger = papers.person(
                families.reported(papers.referral()
                        .with("members[0].firstName", "Zenobia")
                        .with("members[0].lastName", "Obca")
                        .with("members[1].firstName", "Gustaw")
                        .with("members[1].lastName", "Obcy")),
                "Zenobia");

        assertThat(browser.open(JAN, person(family, stranger)).status()).isEqualTo(404);
        browser.turnedAway(404, JAN, person(family, stranger) + "/leave", leaving("MOVED_OUT", -1));
    }

    @Test
    void are_read_by_the_director_and_written_by_those_who_work_with_the_family() {
        var family = families.assignedTo(ANNA);

        assertThat(browser.read(EWA, persons(family)).text()).doesNotContain("Popraw dane");
        assertThat(browser.open(EWA, persons(family) + "/new").status()).isEqualTo(403);
        browser.turnedAway(403, EWA, persons(family) + "/new", grandmother());
        assertThat(browser.open(ADAM, persons(family)).status()).isEqualTo(404);
        browser.done(ANNA, persons(family) + "/new", grandmother());
    }

    private Form grandmother() {
        return Form.empty()
                .with("token", UUID.randomUUID())
                .with("firstName", "Teresa")
                .with("lastName", "Maj")
                .with("kinship", "GRANDPARENT")
                .with("sex", "FEMALE")
                .with("birthDate", "05.05.1965")
                .with("pesel", "")
                .with("home", "ELSEWHERE")
                .with("joinedOn", "");
    }

    private Form leaving(String why, int day) {
        return Form.empty().with("endedBy", why).with("leftOn", centre.typed(day));
    }

    private Form data(CaseId family, UUID person) {
        var page = browser.read(JAN, person(family, person));
        var form = Form.empty();
        for (var box :
                new String[] {"version", "firstName", "lastName", "kinship", "sex", "birthDate", "diedOn", "pesel"}) {
            form = form.with(box, page.box(box));
        }
        return form;
    }

    private String relation(CaseId family, UUID from) {
        var relation = centre.owner()
                .sql("select id from relation where from_id = ?")
                .param(from)
                .query(UUID.class)
                .single();
        return "/cases/" + family + "/relations/" + relation;
    }

    private static String persons(CaseId family) {
        return "/cases/" + family + "/persons";
    }

    private static String person(CaseId family, UUID person) {
        return persons(family) + "/" + person;
    }
}
