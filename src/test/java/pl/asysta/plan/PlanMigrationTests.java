package pl.asysta.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import pl.asysta.database.DatabaseAccess;
import pl.asysta.database.Migrations;
import pl.asysta.support.TestDatabase;

@DisplayName("Plans that were written before they had terms and origins")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class PlanMigrationTests {
    private static final String BEFORE = "20261129.1060";

    private static final String PLANS = """
            insert into district (id, name) overriding system value values (1, 'Rejon 1');
            insert into worker (id, login, first_name, last_name, role, title, created_at)
            values ('00000000-0000-0000-0000-000000000001', 'a', 'Anna', 'A', 'FAMILY_ASSISTANT', 'x', now());
            insert into family_case (id, number, label, pathway, stage, house, locality, district_id, social_worker_id,
                                     informed_on, urgent, opened_at)
            values ('00000000-0000-0000-0000-00000000000c', 'R-2026/0001', 'X', 'OWN_INFORMATION', 'ASSISTANT_ASSIGNED', '1', 'Z', 1,
                    '00000000-0000-0000-0000-000000000001', '2026-01-01', false, now());
            insert into case_paper (id, case_id, kind, dated_on, recorded_by, recorded_at)
            values (gen_random_uuid(), '00000000-0000-0000-0000-00000000000c', 'COOPERATION_START', '2026-02-28',
                    '00000000-0000-0000-0000-000000000001', now());
            insert into work_plan (id, case_id, number, state, reason, created_by, created_at)
            values ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-00000000000c', 1, 'DRAFT', null,
                    '00000000-0000-0000-0000-000000000001', now());
            insert into work_plan_goal (id, plan_id, position, title, purpose)
            values ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-0000000000a1', 1, 'Cel', 'ANALYSIS');
            insert into work_plan_action (id, goal_id, position, what, who, due_on, effect, status)
            values (gen_random_uuid(), '00000000-0000-0000-0000-0000000000b1', 1, 'Zeszyt', 'm', '2026-06-01', 'e', 'NOW'),
                   (gen_random_uuid(), '00000000-0000-0000-0000-0000000000b1', 2, 'Ugoda', 'm', '2026-06-01', 'e', 'NOW');
            update work_plan set state = 'AGREED', answer = 'YES', answered_on = '2026-03-10', agreed_at = '2026-03-10 10:00+01',
                   agreed_by = created_by;
            insert into work_plan (id, case_id, number, state, reason, created_by, created_at)
            values ('00000000-0000-0000-0000-0000000000a2', '00000000-0000-0000-0000-00000000000c', 2, 'DRAFT', 'x',
                    '00000000-0000-0000-0000-000000000001', now());
            insert into work_plan_goal (id, plan_id, position, title, purpose)
            values ('00000000-0000-0000-0000-0000000000b2', '00000000-0000-0000-0000-0000000000a2', 1, 'Cel', 'ANALYSIS');
            insert into work_plan_action (id, goal_id, position, what, status)
            values (gen_random_uuid(), '00000000-0000-0000-0000-0000000000b2', 1, 'Zeszyt', 'NOW'),
                   (gen_random_uuid(), '00000000-0000-0000-0000-0000000000b2', 2, 'Lista', 'NOW')""";

    @Test
    void get_the_term_of_the_first_that_was_agreed_and_one_origin_for_all_versions() {
        var database = TestDatabase.empty();
        migrate(database, BEFORE);
        var owner = database.owner();
        var jdbc = JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), owner.user(), owner.password()));
        jdbc.sql(PLANS).update();

        migrate(database, "latest");

        assertThat(jdbc.sql("select number || ' ' || coalesce(due_on::text, '-') from work_plan order by number")
                        .query(String.class)
                        .list())
                .containsExactly("1 2026-04-28", "2 -");
        assertThat(jdbc.sql("""
                                select p.number || ' ' || a.what || ' ' || (a.origin_id = a.id) || ' ' || (g.origin_id = g.id)
                                  from work_plan p join work_plan_goal g on g.plan_id = p.id
                                  join work_plan_action a on a.goal_id = g.id order by p.number, a.position""").query(String.class).list())
                .containsExactly(
                        "1 Zeszyt true true", "1 Ugoda true true", "2 Zeszyt false false", "2 Lista true false");
    }

    private static void migrate(DatabaseAccess database, String target) {
        var owner = database.owner();
        Migrations.configure(Flyway.configure(), owner.user())
                .dataSource(database.jdbcUrl(), owner.user(), owner.password())
                .skipDefaultCallbacks(true)
                .target(target)
                .load()
                .migrate();
    }
}
