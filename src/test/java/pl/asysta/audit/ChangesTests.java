package pl.asysta.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Statements;

@DisplayName("The log of changes")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ChangesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient application;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void watches_every_table_that_is_not_left_out_for_a_reason() {
        assertThat(names("""
                        select relname from pg_class c
                         where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
                           and not (exists (select from pg_trigger where tgrelid = c.oid and tgname = 'audit_change'
                                               and tgenabled = 'O' and tgtype = 29)
                                    and exists (select from pg_trigger where tgrelid = c.oid and tgname = 'audit_emptied'
                                                   and tgenabled = 'O' and tgtype = 32))
                           and not exists (select from audit.unwatched where name = relname)""")).isEmpty();
        assertThat(names("select name from audit.unwatched order by name"))
                .containsExactly(
                        "address_key",
                        "assignment_number",
                        "attachment_content",
                        "case_number",
                        "draft",
                        "flyway_schema_history",
                        "held_form",
                        "interview_number",
                        "referral_number",
                        "register_entry",
                        "request_number",
                        "search_word",
                        "shedlock",
                        "sign_in_delay",
                        "spring_session",
                        "spring_session_attributes",
                        "submission");
    }

    @Test
    void says_who_changed_what_from_where_by_which_page_and_of_which_family() {
        var family = families.reported();

        var entry = entry("subject = 'family_case'");

        assertThat(entry)
                .containsEntry("worker", JAN.id().id())
                .containsEntry("address", "127.0.0.1")
                .containsEntry("route", "POST /referrals")
                .containsEntry("family", family.id())
                .containsEntry("before", null);
        assertThat(entry.get("after").toString()).contains("\"stage\": \"REPORTED\"");
        assertThat(names("select distinct request::text from audit.entry where kind = 'CHANGE'"))
                .hasSize(1)
                .doesNotContainNull();
    }

    @Test
    void keeps_only_what_changed_before_and_after() {
        asApplication("update worker set title = 'kierowniczka' where login = 'ewa'");

        assertThat(entry("subject = 'worker'"))
                .containsEntry("worker", null)
                .containsEntry("db_role", role())
                .extractingByKeys("before", "after", "row_key")
                .map(Object::toString)
                .containsExactly(
                        "{\"title\": \"tytuł\"}", "{\"title\": \"kierowniczka\"}", "{\"id\": \"" + EWA.id() + "\"}");
    }

    @Test
    void says_that_a_password_changed_and_not_into_what() {
        asApplication("update worker set password_hash = '{bcrypt}geheim' where login = 'ewa'");
        asApplication("update worker set password_hash = '{bcrypt}anders' where login = 'ewa'");

        assertThat(names("select before::text || after::text from audit.entry where subject = 'worker' order by id"))
                .containsExactly(
                        "{\"password_hash\": null}{\"password_hash\": \"•••\"}",
                        "{\"password_hash\": \"•••\"}{\"password_hash\": \"•••\"}");
        assertThat(names("select e::text from audit.entry e")).noneMatch(all -> all.contains("bcrypt"));
    }

    @Test
    void keeps_no_secret_of_any_table() {
        assertThat(names("""
                        select relname || '.' || attname
                          from pg_class c join pg_attribute on attrelid = c.oid and attnum > 0 and not attisdropped
                          join pg_trigger on tgrelid = c.oid and tgname = 'audit_change'
                         where (atttypid = 'bytea'::regtype
                                or attname ~* '(passw|pwd|secret|token|hash|recovery|private|credential|totp|otp)')
                           and position(attname in encode(tgargs, 'escape')) = 0""")).isEmpty();
    }

    @Test
    void does_not_keep_what_was_rolled_back_and_says_nothing_where_nothing_changed() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            asApplication("update worker set title = 'kierowniczka' where login = 'ewa'");
            status.setRollbackOnly();
        });
        asApplication("update worker set title = title");

        assertThat(entries("kind = 'CHANGE'")).isZero();
    }

    @Test
    void leaves_nobodys_name_on_a_connection() {
        browser.done(ADAM, "/districts", Form.empty().with("name", "Rejon 9"));
        for (int connection = 0; connection < 8; connection++) {
            asApplication("update worker set title = title || '.' where login = 'ewa'");
        }

        assertThat(entry("subject = 'district'"))
                .containsEntry("worker", ADAM.id().id());
        assertThat(entries("subject = 'worker' and worker is null")).isEqualTo(8);
    }

    @Test
    void tells_postgresql_nothing_about_a_page_that_only_reads() {
        var family = families.reported();
        browser.read(JAN, "/cases/" + family + "/persons");

        var statements = this.statements.of(() -> browser.read(JAN, "/cases/" + family + "/persons"));

        assertThat(statements).noneMatch(sql -> sql.contains("set_config"));
        assertThat(statements)
                .filteredOn(sql -> sql.contains("audit."))
                .as("how much she has read lately, and the read itself")
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set worker = null",
                "delete from audit.entry",
                "truncate audit.entry",
                "insert into audit.entry (position, kind, subject) values (1, 'CHANGE', 'worker')",
                "insert into audit.seal values (1, '2026-11-01', 0, 9, 1, '', '')",
                "select before from audit.entry",
                "drop table audit.entry_other",
                "alter table worker disable trigger audit_change",
                "set session_replication_role = replica",
                "select audit.note('CHANGE', null, null, null, null, null, null, null, null, null, 'worker')"
            })
    void cannot_be_touched_by_the_application(String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> application.sql(statement).query((row, i) -> i).list())
                .havingRootCause()
                .withMessageMatching("(?s).*(permission denied|must be owner|entry_is_of_a_known_kind).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set worker = null",
                "delete from audit.entry",
                "truncate audit.entry",
                "truncate audit.entry_other",
                "do $$ begin execute 'truncate audit.entry_' || to_char(now() at time zone 'UTC', 'YYYY_MM'); end $$",
                "delete from audit.seal",
                "update audit.seal set entries = 7",
                "truncate audit.seal",
                "delete from audit.retired",
                "update audit.retired set reason = 'x'",
                "truncate audit.retired"
            })
    void refuses_the_owner_of_the_tables_too(String statement) {
        asApplication("update worker set title = 'x' where login = 'ewa'");
        application.sql("select audit.seal_finished()").query(Integer.class).single();
        centre.owner()
                .sql("insert into audit.retired values ('2020-01-01', 0, null, 'Minęły dwa lata.')")
                .update();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> centre.owner().sql(statement).update())
                .havingRootCause()
                .withMessageContaining("never changed");
    }

    @Test
    void lets_nothing_change_that_it_cannot_keep() {
        var before = centre.contents();
        centre.owner()
                .sql("alter table audit.entry add constraint lost check (kind <> 'CHANGE') not valid")
                .update();
        try {
            var page = browser.send(ADAM, "/districts", Form.empty().with("name", "Rejon 9"));

            assertThat(page.status()).isEqualTo(409);
        } finally {
            centre.owner().sql("alter table audit.entry drop constraint lost").update();
        }
        assertThat(centre.contents()).isEqualTo(before);
    }

    private void asApplication(String statement) {
        application.sql(statement).update();
    }

    private String role() {
        return application.sql("select current_user").query(String.class).single();
    }

    private int entries(String condition) {
        return centre.rows("audit.entry where " + condition);
    }

    private Map<String, Object> entry(String condition) {
        return centre.owner()
                .sql("select * from audit.entry where " + condition)
                .query()
                .singleRow();
    }

    private List<String> names(String query) {
        return centre.owner().sql(query).query(String.class).list();
    }
}
