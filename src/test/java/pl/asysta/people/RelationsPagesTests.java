package pl.asysta.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.JAN;

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

@DisplayName("Relations")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class RelationsPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    private CaseId family;
    private UUID anna;
    private UUID jas;
    private UUID teresa;
    private UUID marcin;

    @BeforeEach
    void a_family_of_four() {
        family = families.reported(papers.referral()
                .with("members[2].firstName", "Teresa")
                .with("members[2].lastName", "Maj")
                .with("members[2].kinship", "OTHER_RELATIVE")
                .with("members[2].birthDate", "5.5.1965")
                .with("members[3].firstName", "Marcin")
                .with("members[3].lastName", "Kowalski")
                .with("members[3].kinship", "OTHER")
                .with("members[3].birthDate", "1.1.1989"));
        anna = papers.person(family, "Anna");
        jas = papers.person(family, "Jaś");
        teresa = papers.person(family, "Teresa");
        marcin = papers.person(family, "Marcin");
    }

    @Test
    void of_mother_and_child_go_without_saying() {
        assertThat(relations()).containsExactly("PARENT Anna Jaś");
    }

    @Test
    void of_father_partner_and_grandparent_go_without_saying_where_there_is_one_of_each() {
        families.reported(papers.referral()
                .with("members[0].firstName", "Ewa")
                .with("members[0].lastName", "Lipa")
                .with("members[1].firstName", "Olek")
                .with("members[1].lastName", "Lipa")
                .with("members[2].firstName", "Adam")
                .with("members[2].lastName", "Lipa")
                .with("members[2].kinship", "FATHER")
                .with("members[3].firstName", "Wanda")
                .with("members[3].lastName", "Lipa")
                .with("members[3].kinship", "GRANDPARENT"));

        assertThat(relations())
                .contains("PARENT Ewa Olek", "PARENT Adam Olek", "PARTNER Ewa Adam", "GRANDPARENT Wanda Olek");
    }

    @Test
    void do_not_go_without_saying_with_two_fathers() {
        families.reported(papers.referral()
                .with("members[0].firstName", "Ewa")
                .with("members[0].lastName", "Lipa")
                .with("members[0].kinship", "FATHER")
                .with("members[1].firstName", "Olek")
                .with("members[1].lastName", "Lipa")
                .with("members[2].firstName", "Adam")
                .with("members[2].lastName", "Lipa")
                .with("members[2].kinship", "FATHER"));

        assertThat(relations()).noneMatch(relation -> relation.endsWith("Olek"));
    }

    @ParameterizedTest(name = "{0} is {1} to {2}: {3}")
    @CsvSource({
        "Teresa, PARENT, Anna, PARENT Teresa Anna",
        "Anna, CHILD, Teresa, PARENT Teresa Anna",
        "Teresa, GRANDPARENT, Jaś, GRANDPARENT Teresa Jaś",
        "Jaś, GRANDCHILD, Teresa, GRANDPARENT Teresa Jaś",
        "Teresa, GUARDIAN, Jaś, GUARDIAN Teresa Jaś",
        "Jaś, WARD, Teresa, GUARDIAN Teresa Jaś",
        "Teresa, FOSTER_CARER, Jaś, FOSTER_CARER Teresa Jaś",
        "Jaś, FOSTER_CHILD, Teresa, FOSTER_CARER Teresa Jaś",
        "Marcin, ADOPTIVE_PARENT, Jaś, ADOPTIVE_PARENT Marcin Jaś",
        "Jaś, ADOPTED_CHILD, Marcin, ADOPTIVE_PARENT Marcin Jaś",
        "Anna, SIBLING, Marcin, SIBLING Anna Marcin",
        "Anna, PARTNER, Marcin, PARTNER Anna Marcin"
    })
    void are_one_row_from_whichever_side_they_are_entered(String one, String reading, String other, String row) {
        browser.done(JAN, address() + "/new", form(one, reading, other));

        assertThat(relations()).contains(row);
        assertThat(centre.rows("relation")).isEqualTo(2);
    }

    @Test
    void read_both_ways_on_the_page() {
        browser.done(JAN, address() + "/new", form("Teresa", "PARENT", "Anna"));

        assertThat(browser.read(JAN, "/cases/" + family + "/persons").text())
                .contains("rodzic: Teresa Maj")
                .contains("dziecko: Anna Kowalska");
    }

    @ParameterizedTest(name = "{0} as {1} of {2}: {3}")
    @CsvSource({
        "Anna, PARTNER, Anna, Wybierz dwie różne osoby.",
        "Anna, PARENT, Jaś, Ta relacja jest już zapisana. Popraw ją na liście osób.",
        "Jaś, CHILD, Anna, Ta relacja jest już zapisana. Popraw ją na liście osób.",
        "Anna, ADOPTIVE_PARENT, Jaś, Ta relacja jest już zapisana. Popraw ją na liście osób.",
        "Jaś, PARENT, Teresa, Rodzic albo dziadek nie może być młodszy od dziecka. Sprawdź strony relacji i daty urodzenia.",
        "Jaś, GRANDPARENT, Teresa, Rodzic albo dziadek nie może być młodszy od dziecka. Sprawdź strony relacji i daty urodzenia."
    })
    void that_cannot_be_are_refused_with_a_sentence(String one, String reading, String other, String sentence) {
        var page = browser.refused(JAN, address() + "/new", form(one, reading, other));

        assertThat(page.sentences()).containsExactly(sentence);
    }

    @ParameterizedTest(name = "{0}, then {1}")
    @CsvSource({
        "SIBLING, PARTNER",
        "PARTNER, SIBLING",
        "PARENT, PARTNER",
        "PARTNER, CHILD",
        "ADOPTIVE_PARENT, PARTNER",
        "PARTNER, ADOPTED_CHILD",
        "GRANDPARENT, PARTNER",
        "PARTNER, GRANDCHILD",
        "SIBLING, PARENT",
        "PARENT, GRANDPARENT"
    })
    void of_two_persons_are_close_in_one_way(String first, String second) {
        boolean down = second.endsWith("CHILD"); // seen from the younger one
        browser.done(JAN, address() + "/new", form("Teresa", first, "Marcin"));

        var page = browser.refused(
                JAN, address() + "/new", form(down ? "Marcin" : "Teresa", second, down ? "Teresa" : "Marcin"));

        assertThat(page.sentences())
                .containsExactly("Te osoby łączy już inna bliska relacja. Popraw ją albo usuń na liście osób.");
        assertRefused(
                insert(Reading.valueOf(second).kind().name(), teresa, marcin),
                "one_close_relation_between_two_persons");
    }

    @Test
    void of_care_go_with_a_close_one() {
        browser.done(JAN, address() + "/new", form("Teresa", "GRANDPARENT", "Jaś"));
        browser.done(JAN, address() + "/new", form("Teresa", "GUARDIAN", "Jaś"));
        browser.done(JAN, address() + "/new", form("Teresa", "FOSTER_CARER", "Jaś"));

        assertThat(relations()).hasSize(4);
    }

    @Test
    void do_not_make_anybody_her_own_ancestor() {
        sql("update person set birth_date = null");
        browser.done(JAN, address() + "/new", form("Teresa", "PARENT", "Anna"));

        var page = browser.refused(JAN, address() + "/new", form("Jaś", "PARENT", "Teresa"));

        assertThat(page.sentences())
                .containsExactly("Z tą relacją ktoś byłby własnym przodkiem. Sprawdź, kto jest czyim dzieckiem.");
    }

    @Test
    void give_a_child_no_third_parent_by_birth() {
        browser.done(JAN, address() + "/new", form("Marcin", "PARENT", "Jaś"));

        var page = browser.refused(JAN, address() + "/new", form("Teresa", "PARENT", "Jaś"));

        assertThat(page.sentences())
                .containsExactly("To dziecko ma już dwoje rodziców. Popraw najpierw tamtą relację.");
    }

    @Test
    void of_partners_end_on_a_day_that_is_shown_and_drawn() {
        browser.done(
                JAN,
                address() + "/new",
                form("Anna", "PARTNER", "Marcin").with("parted", "DIVORCED").with("partedOn", "01.03.2025"));

        assertThat(browser.read(JAN, "/cases/" + family + "/persons").text()).contains("rozwód 1 marca 2025");
        assertThat(browser.read(JAN, "/cases/" + family + "/genogram").text())
                .contains("Rozwód w 2025 roku: Anna i Marcin.");
    }

    @Test
    void that_part_later_are_changed_and_a_stale_change_is_turned_away() {
        browser.done(JAN, address() + "/new", form("Anna", "PARTNER", "Marcin"));
        var address = address() + "/" + relation("PARTNER");
        var parting =
                Form.empty().with("version", 0).with("parted", "SEPARATED").with("partedOn", "01.03.2025");
        browser.done(JAN, address, parting);

        var page = browser.turnedAway(409, JAN, address, parting.with("parted", "DIVORCED"));

        assertThat(page.conflict()).anySatisfy(row -> assertThat(row).containsExactly("rozstanie", "rozwód"));
    }

    @ParameterizedTest(name = "{0}: refused at {3}")
    @CsvSource({
        "a parting of siblings, SIBLING, SEPARATED, parted, ''",
        "a day without a parting, PARTNER, '', parted, 01.03.2025",
        "a day before birth, PARTNER, SEPARATED, partedOn, 01.03.1985"
    })
    void do_not_end_in_impossible_ways(String what, String reading, String parted, String box, String on) {
        var page = browser.refused(
                JAN,
                address() + "/new",
                form("Anna", reading, "Marcin").with("parted", parted).with("partedOn", on));

        assertThat(page.anchors()).containsExactly(box);
    }

    @Test
    void entered_by_mistake_are_taken_back() {
        browser.done(
                JAN,
                address() + "/" + relation("PARENT"),
                Form.empty().with("version", 0).with("remove", "true"));

        assertThat(relations()).isEmpty();
    }

    @Test
    void are_guarded_by_PostgreSQL_too() {
        assertRefused(insert("PARENT", anna, anna), "own ancestor");
        assertRefused(insert("SIBLING", anna, anna), "nobody_is_related_to_herself");
        assertRefused(insert("PARENT", anna, jas), "no_relation_twice");
        assertRefused(insert("ADOPTIVE_PARENT", anna, jas), "one_close_relation_between_two_persons");
        assertRefused(insert("PARENT", jas, teresa), "born after the child");
        assertRefused("update person set birth_date = '2020-01-01' where id = '" + anna + "'", "born after the child");
        sql("update person set birth_date = null where id in ('" + teresa + "', '" + jas + "')");
        sql(insert("PARENT", teresa, anna));
        assertRefused(insert("PARENT", jas, teresa), "own ancestor");
        assertThat(relations()).hasSize(2);
    }

    private void assertRefused(String statement, String words) {
        assertThatThrownBy(() -> sql(statement)).rootCause().hasMessageContaining(words);
    }

    private String insert(String kind, UUID from, UUID to) {
        return "insert into relation (id, kind, from_id, to_id, recorded_by, recorded_at) select gen_random_uuid(), '"
                + kind + "', '" + from + "', '" + to + "', id, now() from worker where login = 'jan'";
    }

    private Form form(String one, String reading, String other) {
        return Form.empty()
                .with("one", papers.person(family, one))
                .with("reading", reading)
                .with("other", papers.person(family, other))
                .with("parted", "")
                .with("partedOn", "");
    }

    private UUID relation(String kind) {
        return centre.owner()
                .sql("select id from relation where kind = ?")
                .param(kind)
                .query(UUID.class)
                .single();
    }

    private java.util.List<String> relations() {
        return centre.owner()
                .sql(
                        "select r.kind || ' ' || f.first_name || ' ' || t.first_name from relation r"
                                + " join person f on f.id = r.from_id join person t on t.id = r.to_id order by r.recorded_at, r.id")
                .query(String.class)
                .list();
    }

    private void sql(String text) {
        centre.owner().sql(text).update();
    }

    private String address() {
        return "/cases/" + family + "/relations";
    }
}
