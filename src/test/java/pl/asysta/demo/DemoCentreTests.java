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
    void has_a_team_with_a_closed_meeting_two_open_decisions_and_a_meeting_to_come() {
        assertThat(count("team_member")).isEqualTo(5);
        assertThat(count("team_meeting where closed_at is not null")).isEqualTo(1);
        assertThat(count("team_meeting where minuted_at is null and held_on > current_date"))
                .isEqualTo(1);
        assertThat(count("team_decision d where not exists (select from team_review r where r.decision_id = d.id)"))
                .isEqualTo(2);
        assertThat(count("team_decision where due_on < current_date")).isEqualTo(1);
        assertThat(count("development_activity where kind = 'GROUP_SUPERVISION'"))
                .isEqualTo(3);
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
        int cooperating = cooperating();

        assertThat(jdbc.sql("""
                        select count(*) from visit_frequency f join family_case c on c.id = f.case_id
                          join case_paper p on p.case_id = c.id and p.kind = 'COOPERATION_START'
                         where c.stage <> 'CLOSED' and f.per_month between 1 and 4 and f.set_by = c.assistant_id and f.set_at <= now()""").query(Integer.class).single())
                .isEqualTo(count("visit_frequency"))
                .isBetween(cooperating / 2, cooperating - 1);
    }

    @Test
    void knows_institutions_whose_numbers_nobody_has_and_whom_most_families_meet_there() {
        assertThat(count("institution where phone like '32 000 %'"))
                .isEqualTo(count("institution"))
                .isBetween(12, 15);
        assertThat(count("""
                        institution_contact k join family_case c on c.id = k.case_id
                          join case_paper p on p.case_id = c.id and p.kind = 'COOPERATION_START'
                         where k.added_at::date between p.dated_on and current_date - 1
                           and (c.assistant_id = k.added_by or c.assistant_id is null)
                           and (c.assistant_id is null) <= (k.ended_on is not null)""")).isEqualTo(count("institution_contact"));
        assertThat(families("institution_contact")).isGreaterThan(cooperating() / 2);
    }

    @Test
    void refers_to_specialists_with_every_outcome_and_none() {
        assertThat(jdbc.sql("select distinct coalesce(outcome, 'none') from specialist_referral")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("none", "ATTENDS", "FINISHED", "DID_NOT_GO", "REFUSED_THERE");
        assertThat(count("""
                        specialist_referral r join family_case c on c.id = r.case_id
                          join case_paper p on p.case_id = c.id and p.kind = 'COOPERATION_START'
                         where r.referred_on between p.dated_on and current_date - 1
                           and coalesce(r.outcome_on, r.referred_on) < coalesce(
                               (select dated_on from case_paper e where e.case_id = c.id and e.kind = 'CLOSURE'), current_date)""")).isEqualTo(count("specialist_referral"));
        assertThat(families("specialist_referral")).isGreaterThan(cooperating() / 2);
    }

    @Test
    void shows_the_first_assistant_no_long_cooperation_without_contact_and_referral() {
        assertThat(count("""
                        family_case c join worker w on w.id = c.assistant_id
                          join case_paper p on p.case_id = c.id and p.kind = 'COOPERATION_START'
                         where w.login = 'asystent' and p.dated_on < current_date - 120
                           and not (exists (select from institution_contact k where k.case_id = c.id)
                                    and exists (select from specialist_referral r where r.case_id = c.id))""")).isZero();
    }

    @Test
    void has_two_groups_that_run_and_one_that_is_over_each_no_fuller_than_a_room() {
        assertThat(count("group_activity")).isEqualTo(3);
        assertThat(count("group_activity where ends_on < current_date")).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from group_enrolment group by group_id")
                        .query(Integer.class)
                        .list())
                .hasSize(3)
                .allMatch(people -> people > 3 && people <= 12);
        assertThat(count("group_enrolment where left_on is not null")).isPositive();
    }

    @Test
    void enrols_and_meets_as_the_application_would() {
        assertThat(count("""
                        group_enrolment e join group_activity g on g.id = e.group_id join person p on p.id = e.person_id
                          join family_case c on c.id = e.case_id and c.stage <> 'CLOSED'
                          join case_paper s on s.case_id = c.id and s.kind = 'COOPERATION_START'
                          join family_member m on m.case_id = e.case_id and m.person_id = e.person_id
                         where e.enrolled_on >= greatest(g.starts_on, s.dated_on)
                           and coalesce(e.left_on, e.enrolled_on) between e.enrolled_on and least(g.ends_on, current_date - 1)
                           and (g.kind = 'PARENTS') = (m.kinship in ('MOTHER', 'FATHER'))
                           and (g.kind = 'CHILDREN') <= (p.birth_date + interval '18 years' > e.enrolled_on)""")).isEqualTo(count("group_enrolment"));
        assertThat(count("""
                        group_meeting m join group_activity g on g.id = m.group_id
                         where m.held_on between g.starts_on and least(g.ends_on, current_date - 1)""")).isEqualTo(count("group_meeting")).isGreaterThan(15);
        assertThat(count("""
                        group_attendance a join group_meeting m on m.id = a.meeting_id
                          join group_enrolment e on e.id = a.enrolment_id and e.group_id = m.group_id
                         where m.held_on between e.enrolled_on and coalesce(e.left_on, current_date)""")).isEqualTo(count("group_attendance")).isGreaterThan(50);
    }

    @Test
    void tells_of_danger_that_goes_on_that_is_over_and_of_which_form_a_was_filled_in() {
        assertThat(jdbc.sql("select count(*) from intervention where ended_on is null")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(jdbc.sql("select count(*) from intervention where ended_on is not null")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(jdbc.sql("""
                        select count(*) from blue_card b join intervention i on i.case_id = b.case_id
                         where b.passed_on is null""").query(Integer.class).single()).isPositive();
        assertThat(jdbc.sql("select count(*) from case_paper where kind = 'INTERVENTION'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(count("intervention"));
    }

    @Test
    void tells_how_the_work_ends_how_families_fare_after_it_and_that_one_comes_back() {
        assertThat(jdbc.sql("select state from case_closing")
                        .query(String.class)
                        .list())
                .contains("PRESENTED", "APPROVED");
        assertThat(jdbc.sql("""
                        select count(*) from register_entry e join family_case c on c.id = e.case_id
                         where c.stage = 'MONITORED' and e.monitoring_due_on < current_date""").query(Integer.class).single()).isPositive();
        assertThat(jdbc.sql("select end_reason from family_monitoring where ended_on is not null")
                        .query(String.class)
                        .list())
                .contains("ALL_DONE", "REOPENED");
        assertThat(jdbc.sql("select count(*) from family_case where spell = 2 and stage in ('ASSESSED', 'INTERVIEWED')")
                        .query(Integer.class)
                        .single())
                .isEqualTo(count("case_reopening"))
                .isPositive();
    }

    @Test
    void says_on_the_sign_in_page_how_to_get_in() {
        assertThat(browser.get().uri("/login")).hasStatusOk().bodyText().contains(Zalesie.PASSWORD, "asystent6");
    }

    private boolean moveIn(DatabaseAccess into, DemoProperties properties) {
        var demo = new DemoCentre(into, properties, centres, zalesie, jdbc);
        return Boolean.TRUE.equals(transaction.execute(status -> demo.moveIn()));
    }

    private int cooperating() {
        return count("""
                case_paper p join family_case c on c.id = p.case_id
                 where p.kind = 'COOPERATION_START' and c.stage <> 'CLOSED'""");
    }

    private int families(String table) {
        return count("(select distinct case_id from " + table + ") f");
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
