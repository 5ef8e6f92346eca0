package pl.asysta.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import pl.asysta.cases.Pathway;
import pl.asysta.cases.Stage;
import pl.asysta.centre.Centres;
import pl.asysta.database.DatabaseAccess;
import pl.asysta.demo.zalesie.Zalesie;
import pl.asysta.kernel.Pesel;
import pl.asysta.risk.RiskCatalogues;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(DemoDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The demonstration centre")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoCentreTests {
    private static final DemoProperties WANTED = new DemoProperties(true, 80);

    @Autowired
    DatabaseAccess access;

    @Autowired
    Centres centres;

    @Autowired
    Zalesie zalesie;

    @Autowired
    RiskCatalogues catalogues;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester browser;

    boolean movedIntoAnotherDatabase;
    boolean movedInUnwanted;
    boolean movedIn;
    boolean movedInAgain;

    @BeforeAll
    void try_to_move_in() {
        movedIntoAnotherDatabase = moveIn(DemoDatabase.as(false, access), WANTED);
        movedInUnwanted = moveIn(access, new DemoProperties(false, 80));
        movedIn = moveIn(access, WANTED);
        movedInAgain = moveIn(access, WANTED);
    }

    @Test
    void moves_into_an_empty_embedded_database_once() {
        assertThat(movedIn).isTrue();
        assertThat(movedInAgain).isFalse();
        assertThat(count("family_case")).isEqualTo(80);
        assertThat(centres.centre().demo()).isTrue();
    }

    @Test
    void never_moves_into_another_database_or_unwanted() {
        assertThat(movedIntoAnotherDatabase).isFalse();
        assertThat(movedInUnwanted).isFalse();
    }

    @Test
    void has_families_at_every_stage() {
        assertThat(jdbc.sql("select distinct stage from family_case")
                        .query(Stage.class)
                        .list())
                .containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void gives_each_assistant_the_promised_families() {
        var caseloads = new TreeMap<String, Integer>();
        jdbc.sql("""
                        select w.login, count(*) from assignment a join worker w on w.id = a.assistant_id
                         where a.ended_on is null group by w.login""").query(row -> {
            caseloads.put(row.getString(1), row.getInt(2));
        });

        assertThat(caseloads)
                .isEqualTo(Map.of(
                        "asystent",
                        13,
                        "asystent2",
                        14,
                        "asystent3",
                        9,
                        "asystent4",
                        9,
                        "asystent5",
                        15,
                        "asystent6",
                        4));
    }

    @Test
    void gives_every_family_by_court_its_order_and_shows_every_pathway() {
        assertThat(jdbc.sql("select distinct pathway from family_case")
                        .query(Pathway.class)
                        .list())
                .containsExactlyInAnyOrder(Pathway.values());
        assertThat(jdbc.sql("""
                        select count(*) from family_case c
                         where c.pathway = 'COURT_ORDER' and not exists (select from court_order o where o.case_id = c.id)""").query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("""
                        select count(*) from case_paper p join family_case c on c.id = p.case_id
                         where c.pathway = 'FOR_LIFE' and p.kind in ('INTERVIEW', 'ANALYSIS', 'RISK_LIST', 'WORK_PLAN')""").query(Integer.class).single()).isZero();
    }

    @Test
    void scores_every_risk_list_as_the_catalogue_does() {
        var catalogue = catalogues.current();
        var lists = jdbc.sql("select id, score, band from risk_list").query().listOfRows();

        assertThat(lists).isNotEmpty().allSatisfy(list -> {
            var levels = new TreeMap<String, Integer>();
            jdbc.sql("select factor_code, level from risk_answer where list_id = ?")
                    .param(list.get("id"))
                    .query(row -> {
                        levels.put(row.getString(1), row.getInt(2));
                    });
            var result = catalogue.result(levels);
            assertThat(levels).hasSameSizeAs(catalogue.factors());
            assertThat(list)
                    .containsEntry("score", result.score())
                    .containsEntry("band", result.band().name());
        });
    }

    @Test
    void tells_of_families_with_several_risk_lists_some_falling_and_some_rising() {
        var changes = jdbc.sql("""
                        select l.score - f.score from risk_list l join risk_list f on f.case_id = l.case_id and f.number = 1
                         where l.number = (select max(number) from risk_list n where n.case_id = l.case_id) and l.number >= 3""").query(Integer.class).list();

        assertThat(changes).hasSizeGreaterThan(5).anyMatch(change -> change < 0).anyMatch(change -> change > 0);
        assertThat(jdbc.sql("select count(*) from case_paper where kind = 'RISK_LIST'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(count("risk_list"));
    }

    @Test
    void gives_people_numbers_that_fit_their_birth_dates() {
        var people = jdbc.sql("select birth_date, pesel from person where pesel is not null")
                .query()
                .listOfRows();

        assertThat(people)
                .hasSizeGreaterThan(150)
                .allSatisfy(person -> assertThat(new Pesel((String) person.get("pesel")).birthDate())
                        .hasToString(person.get("birth_date").toString()));
    }

    @Test
    void leaves_the_next_numbers_free() {
        assertThat(jdbc.sql("""
                        select count(*) from family_case c join case_number n
                            on n.year = split_part(substr(c.number, 3), '/', 1)::int
                           and n.last >= split_part(c.number, '/', 2)::int""").query(Integer.class).single()).isEqualTo(80);
        assertThat(jdbc.sql("""
                        select count(*) from assignment_request r join request_number n
                            on n.year = split_part(substr(r.number, 3), '/', 1)::int
                           and n.last >= split_part(r.number, '/', 2)::int""").query(Integer.class).single()).isEqualTo(count("assignment_request"));
    }

    @Test
    void tells_of_about_ten_visits_for_each_family_by_its_assistant_and_while_she_had_it() {
        var visits = jdbc.sql("""
                        select count(*) from work_card_entry e join assignment a
                            on a.case_id = e.case_id and a.assistant_id = e.assistant_id
                           and a.started_on < e.held_on and e.held_on < coalesce(a.ended_on, current_date)
                           and e.recorded_at < now()""").query(Integer.class).single();

        assertThat(visits).isEqualTo(count("work_card_entry")).isBetween(8 * 80, 12 * 80);
    }

    @Test
    void plans_visits_of_most_families_that_cooperate_and_leaves_some_unplanned() {
        int cooperating = jdbc.sql("""
                        select count(*) from case_paper p join family_case c on c.id = p.case_id
                         where p.kind = 'COOPERATION_START' and c.stage <> 'CLOSED'""").query(Integer.class).single();

        assertThat(jdbc.sql("""
                        select count(*) from visit_frequency f join family_case c on c.id = f.case_id
                          join case_paper p on p.case_id = c.id and p.kind = 'COOPERATION_START'
                         where c.stage <> 'CLOSED' and f.per_month between 1 and 4 and f.set_by = c.assistant_id and f.set_at <= now()""").query(Integer.class).single())
                .isEqualTo(count("visit_frequency"))
                .isBetween(cooperating / 2, cooperating - 1);
    }

    @Test
    void says_on_the_sign_in_page_how_to_get_in() {
        assertThat(browser.get().uri("/login")).hasStatusOk().bodyText().contains(Zalesie.PASSWORD, "asystent6");
    }

    private boolean moveIn(DatabaseAccess into, DemoProperties properties) {
        var demo = new DemoCentre(into, properties, centres, zalesie, jdbc);
        return Boolean.TRUE.equals(transaction.execute(status -> demo.moveIn()));
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
