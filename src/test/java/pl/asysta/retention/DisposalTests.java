package pl.asysta.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.asysta.attachment.Files;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Endings;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Plans;
import pl.asysta.support.Visits;

@DisplayName("The disposal of a file")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DisposalTests {
    /** Days, codes, ids and figures of every row that stays, without what the register of disposal blanks or replaces. */
    private static final String FIGURES = """
            select name, format('select count(*) || '' rows '' || md5(coalesce(string_agg(r::text, ''|'' order by r::text), ''''))'
                                ' from (select to_jsonb(t) - %L::text[] as r from %I t) rows',
                                blanked || array(select jsonb_object_keys(put))
                                        || array['version', 'words', 'label', 'disposed_on', 'disposed_at'], name) as query
              from disposal_table where effect = 'ROWS' and name not like 'disposal%'""";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Plans plans;

    @Autowired
    Visits visits;

    @Autowired
    Endings endings;

    @Autowired
    JdbcClient application;

    @Autowired
    TransactionTemplate transaction;

    private OldFiles old;

    @BeforeEach
    void the_years_of_every_file_are_over() {
        old = new OldFiles(centre, browser);
        old.kept(DocumentKind.FAMILY_FILE, "BE", 10);
        old.kept(DocumentKind.FAMILY_WITHOUT_ASSISTANT, "B", 5);
    }

    @Test
    void takes_every_word_of_the_family_and_leaves_every_figure() {
        var family = workedWith();
        int other = centre.rows("family_case where disposed_on is null and id <> '" + family + "'");
        var figures = figures();
        var flow = browser.read(EWA, "/flow").text();
        var caseloads = browser.read(EWA, "/caseloads").text();
        assertThat(speakers("Kowalsk|Jaś|Lipow")).isNotEmpty();
        assertThat(wordsLeft(family)).hasSizeGreaterThan(15);

        carriedOut(old.approved(family));

        assertThat(speakers("Kowalsk|kowalsk|Jaś|jas |Lipow|lipow|Krzyk|babci"))
                .as("tables that still tell of the family")
                .isEmpty();
        assertThat(wordsLeft(family)).isEmpty();
        assertThat(figures()).isEqualTo(figures);
        assertThat(browser.read(EWA, "/flow").text()).isEqualTo(flow.replace("Kowalskich", old.number(family)));
        assertThat(browser.read(EWA, "/caseloads").text()).isEqualTo(caseloads);
        assertThat(centre.rows("family_case where disposed_on is null")).isEqualTo(other);
    }

    @Test
    void takes_the_content_of_an_attachment_and_leaves_that_there_was_one() {
        var family = old.closed(families.reported(), "2013-12-31");
        browser.done(
                JAN,
                "/cases/" + family + "/attachments/new",
                Form.empty()
                        .with("token", UUID.randomUUID())
                        .with("kind", "LETTER")
                        .with("title", "Pismo Kowalskich")
                        .choosing("file", "kowalscy.pdf", Files.pdf(1)));

        carriedOut(old.approved(family));

        assertThat(centre.rows("attachment_content")).isZero();
        assertThat(centre.rows("attachment where title = '—' and file_name = '—' and kind = 'LETTER'"))
                .isEqualTo(1);
    }

    @Test
    void leaves_of_a_person_the_year_of_birth_and_the_sex() {
        var family = old.closed(families.reported(), "2013-12-31");
        var years = people(family);

        carriedOut(old.approved(family));

        assertThat(centre.owner()
                        .sql(
                                "select distinct first_name || last_name || coalesce(pesel, '') from person join family_member"
                                        + " on person_id = id where case_id = ?")
                        .param(family.id())
                        .query(String.class)
                        .list())
                .containsExactly("——");
        assertThat(people(family)).isEqualTo(years);
        assertThat(centre.rows("person where birth_date is not null and to_char(birth_date, 'MM-DD') <> '01-01'"))
                .isZero();
    }

    @Test
    void leaves_a_person_as_she_is_whom_another_file_tells_of() {
        var family = old.closed(families.reported(), "2013-12-31");
        var other = families.reported();
        centre.owner()
                .sql(
                        "insert into family_member select ?, person_id, 'OTHER_RELATIVE', 9 from family_member where case_id = ?"
                                + " order by position limit 1")
                .params(other.id(), family.id())
                .update();

        carriedOut(old.approved(family));

        assertThat(centre.rows("person join family_member on person_id = id where case_id = '" + family
                        + "' and last_name <> '—'"))
                .isEqualTo(1);
        carriedOut(old.approved(old.closed(other, "2014-12-31")));
        assertThat(centre.rows("person join family_member on person_id = id where case_id in ('" + family + "', '"
                        + other + "') and last_name <> '—'"))
                .isZero();
    }

    @Test
    void is_told_on_every_page_of_the_file_and_in_the_register() {
        var family = old.closed(families.reported(), "2013-12-31");
        var number = old.number(family);
        var list = old.approved(family);
        carriedOut(list);

        for (var page : List.of("", "/persons", "/interview", "/looks")) {
            assertThat(browser.open(EWA, "/cases/" + family + page).location())
                    .isEqualTo("/cases/" + family + "/disposal");
        }
        assertThat(browser.send(JAN, "/cases/" + family + "/exchange", Form.empty())
                        .location())
                .isEqualTo("/cases/" + family + "/disposal");
        assertThat(browser.read(JAN, "/cases/" + family + "/disposal").text())
                .contains(number, "Akta tej sprawy wybrakowano", "spis 1/")
                .doesNotContain("Kowalskich");
        assertThat(browser.open(MARIA, "/cases/" + family + "/disposal").status())
                .isEqualTo(404);
        assertThat(browser.read(EWA, "/cases?q=" + number).text())
                .contains(number)
                .doesNotContain("Kowalskich", "Lipowa");
        assertThat(browser.read(EWA, list).text()).contains("wybrakowane", "Pobierz zapis");
        assertThat(browser.read(EWA, list + "/sheet").text())
                .contains("Protokół brakowania", number, "BE10".substring(0, 1));
    }

    @Test
    void of_a_restricted_family_is_like_any_other_and_nobody_else_learns_of_it() {
        var family = old.closed(families.reported(), "2013-12-31");
        browser.done(
                EWA,
                "/cases/" + family + "/restriction",
                Form.empty().with("reason", "Siostra pracownicy.").with("readers", MARIA.id()));

        carriedOut(old.approved(family));

        assertThat(speakers("Siostra pracownicy|Kowalsk")).isEmpty();
        assertThat(browser.open(JAN, "/cases/" + family + "/disposal").status()).isEqualTo(404);
        assertThat(browser.read(DANUTA, "/cases/" + family + "/disposal").text())
                .contains("wybrakowano");
    }

    @Test
    void is_kept_in_the_log_as_one_entry_that_says_who_and_by_which_list() {
        var family = old.closed(families.reported(), "2013-12-31");
        var list = old.approved(family);
        long before = centre.owner()
                .sql("select max(id) from audit.entry")
                .query(Long.class)
                .single();

        carriedOut(list);

        assertThat(centre.owner()
                        .sql("select distinct subject || ' ' || coalesce(before::text, '') from audit.entry"
                                + " where id > ? and kind = 'CHANGE' and after::text like ?")
                        .params(before, "%" + old.id(list) + "%")
                        .query(String.class)
                        .list())
                .containsExactly("disposal_run ");
        assertThat(centre.owner()
                        .sql(
                                "select count(*) from audit.entry where id > ? and kind = 'CHANGE' and subject <> 'disposal_run'")
                        .param(before)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(centre.owner()
                        .sql("select distinct worker::text from audit.entry where id > ? and subject = 'disposal_run'")
                        .param(before)
                        .query(String.class)
                        .list())
                .containsExactly(EWA.id().id().toString());
    }

    @Test
    void does_not_begin_before_two_people_agreed_and_is_done_once() {
        var family = old.closed(families.reported(), "2013-12-31");
        var list = old.answered(family);
        browser.turnedAway(422, EWA, list + "/execution", Form.empty());
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> dispose(family, list));

        browser.done(ADAM, list + "/approval", Form.empty());
        browser.turnedAway(403, ADAM, list + "/execution", Form.empty());
        carriedOut(list);

        assertThat(dispose(family, list)).isFalse();
        assertThat(centre.rows("disposal_run")).isEqualTo(1);
    }

    @Test
    void passes_over_a_family_that_came_back_after_the_approval() {
        var family = old.closed(families.reported(), "2013-12-31");
        var list = old.approved(family);
        old.reopened(family);

        carriedOut(list);

        assertThat(speakers("Kowalsk")).isNotEmpty();
        assertThat(dispose(family, list)).isFalse();
        assertThat(browser.read(JAN, "/cases/" + family).text()).contains("Kowalskich");
    }

    @Test
    void cannot_be_pretended_by_the_role_of_the_application() {
        var family = old.closed(families.interviewed(), "2013-12-31");
        var list = old.approved(family);

        pretended(
                "insert into disposal_run values ('%s', '%s', now(), pg_current_xact_id())"
                        .formatted(family, old.id(list)),
                "permission denied");
        pretended("update environmental_interview set summary = 'inaczej'", "is kept as it is");
        pretended("update disposal_table set kept = '{}'", "permission denied");
        transaction.executeWithoutResult(status -> {
            assertThat(dispose(family, list)).isTrue();
            application
                    .sql("select set_config('asysta.disposal', 'runs', true)")
                    .query(String.class)
                    .single();
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> application
                            .sql("update environmental_interview set summary = 'inaczej'")
                            .update());
            status.setRollbackOnly();
        });
    }

    @Test
    void is_refused_to_the_owner_too_without_a_list_of_two_people() {
        var family = old.closed(families.reported(), "2013-12-31");
        var list = old.answered(family);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> centre.owner()
                        .sql("insert into disposal_run values (?, ?, now(), pg_current_xact_id())")
                        .params(family.id(), old.id(list))
                        .update())
                .withMessageContaining("two people");
    }

    private CaseId workedWith() {
        var family = families.cooperatingWith(PIOTR);
        plans.agreed(family, PIOTR);
        visits.atHome(family, PIOTR, 2);
        return old.closedAfterMonitoring(endings.ended(family), "2013-12-31");
    }

    private void carriedOut(String list) {
        assertThat(browser.done(EWA, list + "/execution", Form.empty())).endsWith("done=disposal-carried-out");
    }

    private boolean dispose(CaseId family, String list) {
        return application
                .sql("select dispose_of_file(?, ?)")
                .params(family.id(), old.id(list))
                .query(Boolean.class)
                .single();
    }

    private void pretended(String sql, String because) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    application
                            .sql("select set_config('asysta.disposal', 'runs', true)")
                            .query(String.class)
                            .single();
                    application.sql(sql).update();
                }))
                .withStackTraceContaining(because);
    }

    private List<String> people(CaseId family) {
        return centre.owner()
                .sql(
                        "select kinship || ' ' || coalesce(sex, '') || coalesce(extract(year from birth_date)::text, '') from person"
                                + " join family_member on person_id = id where case_id = ? order by 1")
                .param(family.id())
                .query(String.class)
                .list();
    }

    /** The tables of which some row says one of these words. */
    private List<String> speakers(String words) {
        return centre
                .owner()
                .sql(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
                                + " and table_name not in ('disposal_table', 'spring_session_attributes')")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> centre.rows("%s t where to_jsonb(t)::text ~ '%s'".formatted(table, words)) > 0)
                .toList();
    }

    /** Tables in which a row of the family still holds a sentence, in whichever column. */
    private List<String> wordsLeft(CaseId family) {
        return centre
                .owner()
                .sql("""
                        select format('select %L from %I where (%s) and exists (select from jsonb_path_query(to_jsonb(%I) - %L, ''$.**'') v'
                                      ' where jsonb_typeof(v) = ''string'' and v #>> ''{}'' ~ ''\\s'' and v #>> ''{}'' <> ''I — 1/00'')',
                                      name, name, replace(replace(reach, '$1', quote_literal(:family) || '::uuid'), '$2', quote_literal(:number)),
                                      name, case when name = 'register_entry' then 'words' else '' end)
                          from disposal_table where effect = 'ROWS'""")
                .param("family", family.toString())
                .param("number", old.number(family))
                .query(String.class)
                .list()
                .stream()
                .flatMap(query -> centre.owner().sql(query).query(String.class).list().stream())
                .toList();
    }

    private Map<String, String> figures() {
        var figures = new TreeMap<String, String>();
        centre.owner().sql(FIGURES).query(row -> {
            figures.put(
                    row.getString("name"),
                    centre.owner()
                            .sql(row.getString("query"))
                            .query(String.class)
                            .single());
        });
        return figures;
    }
}
