package pl.asysta.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import pl.asysta.audit.ChainState.Flaw;
import pl.asysta.database.DatabaseAccess;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.TestDatabase;

@DisplayName("The chain of seals")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ChainTests {
    @Autowired
    Centre centre;

    @Autowired
    Sealing sealing;

    @Autowired
    Chain chain;

    @Autowired
    DatabaseAccess access;

    @Autowired
    JdbcClient application;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void three_seals_over_two_entries_each() {
        for (int seal = 0; seal < 3; seal++) {
            change();
            change();
            sealing.go();
        }
    }

    @Test
    void is_whole_as_long_as_nobody_touches_it() {
        change();

        var state = chain.examine(null);

        assertThat(state.isWhole()).isTrue();
        assertThat(state.seals()).isEqualTo(3);
        assertThat(state.entries()).isEqualTo(6);
        assertThat(state.waiting()).isEqualTo(1);
        assertThat(chain.examine(state.last()).isWhole()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit.entry set worker = null, route = 'x' where id = (select min(id) + 2 from audit.entry) | CONTENT | 2",
                "update audit.entry set at = at + interval '1 microsecond' where id = (select min(id) from audit.entry) | CONTENT | 1",
                "update audit.entry set after = '{}' where id = (select max(id) from audit.entry) | CONTENT | 3",
                "delete from audit.entry where id = (select max(id) from audit.entry) | CONTENT | 3",
                "insert into audit.entry (position, kind) select position, 'READ' from audit.entry order by id limit 1 | CONTENT | 1",
                "insert into audit.entry (position, at, kind) select position, '2025-01-01', 'READ' from audit.entry order by id limit 1 | UNSEALED | ",
                "delete from audit.seal where number = 1 | LINK | 2",
                "delete from audit.seal where number = 2 | LINK | 3",
                "update audit.seal set digest = content where number = 3 | LINK | 3",
                "update audit.seal set entries = 1 where number = 2 | LINK | 2",
                "insert into audit.retired values ('2026-11-01', 6, null, 'x'); delete from audit.seal where number = 3 | UNSEALED | ",
            })
    void shows_what_a_superuser_did_behind_a_seal(String deed, Flaw flaw, Long broken) throws SQLException {
        asSuperuser(deed);

        var state = chain.examine(null);

        assertThat(state.flaw()).isEqualTo(flaw);
        assertThat(state.broken()).isEqualTo(broken);
        assertThat(report(state)).startsWith("1 ").contains("BROKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry where id = (select max(id) from audit.entry)", "seal where number = 3"})
    void holds_every_column_of_what_is_sealed(String row) throws SQLException {
        var table = "audit." + row.split(" ", 2)[0];
        var rows = centre.owner()
                .sql("select jsonb_agg(t)::text from " + table + " t")
                .query(String.class)
                .single();
        var changes = changesOfEveryColumn(table);
        assertThat(changes).hasSizeGreaterThan(7);

        for (var change : changes) {
            asSuperuser("update audit." + row.replace(" where", " set " + change + " where"));
            assertThat(chain.examine(null).isWhole()).as(change).isFalse();

            asSuperuser("delete from %1$s; insert into %1$s select * from jsonb_populate_recordset(null::%1$s, '%2$s')"
                    .formatted(table, rows.replace("'", "''")));
            assertThat(chain.examine(null).isWhole()).as("put back").isTrue();
        }
    }

    @Test
    void knows_a_chain_that_was_rebuilt_by_a_seal_written_down_elsewhere() throws SQLException {
        var written = chain.examine(null).last();
        asSuperuser("delete from audit.seal; delete from audit.entry");
        change();
        sealing.seal();

        assertThat(chain.examine(null).isWhole()).isTrue();
        assertThat(chain.examine(written).flaw()).isEqualTo(Flaw.ANCHOR);
    }

    @Test
    void waits_for_a_transaction_that_still_runs_and_makes_nobody_wait() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            change();
            CompletableFuture.runAsync(() -> {
                        application
                                .sql("update worker set title = title || '.' where login = 'jan'")
                                .update();
                        sealing.seal();
                    })
                    .join();
            assertThat(chain.examine(null).waiting()).isEqualTo(1);
        });
        assertThat(chain.examine(null).waiting()).isEqualTo(2);

        sealing.seal();

        assertThat(chain.examine(null))
                .matches(ChainState::isWhole)
                .extracting(ChainState::waiting, ChainState::entries)
                .containsExactly(0L, 8L);
    }

    @Test
    void goes_on_in_a_server_that_counts_its_transactions_from_the_beginning() throws SQLException {
        asSuperuser("select setval('audit.era', 2)");
        change();
        sealing.seal();
        asSuperuser("select setval('audit.era', 1)"); // as if the server were another one

        centre.owner()
                .sql("select audit.begin_era_if_restored()")
                .query((row, i) -> true)
                .list();
        change();
        sealing.seal();

        assertThat(chain.examine(null))
                .matches(ChainState::isWhole)
                .extracting(ChainState::waiting, ChainState::entries)
                .containsExactly(0L, 8L);
    }

    @Test
    void lets_only_a_month_go_that_is_older_than_two_years_and_stays_whole() {
        centre.owner()
                .sql("create table audit.entry_2024_01 partition of audit.entry"
                        + " for values from ('2024-01-01 00:00+00') to ('2024-02-01 00:00+00')")
                .update();
        centre.owner()
                .sql("insert into audit.entry (position, at, kind)"
                        + " values (audit.place(pg_current_xact_id()), '2024-01-15', 'READ')")
                .update();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> retire("2024-01-01"))
                .havingRootCause()
                .withMessageContaining("not sealed");
        sealing.seal();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> retire("2026-11-01"))
                .havingRootCause()
                .withMessageContaining("two years");
        retire("2024-01-01");
        sealing.seal();

        assertThat(chain.examine(null).isWhole()).isTrue();
        assertThat(centre.rows("audit.entry where kind = 'RETIRED' and subject = '2024-01' and row_count = 1"))
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "of {0} months ago: {1}")
    @CsvSource({"23, false", "24, false", "25, true", "26, true"})
    void keeps_a_month_until_its_last_day_is_two_years_past(int monthsAgo, boolean goes) {
        var month = centre.owner()
                .sql("select cast(date_trunc('month', now() at time zone 'UTC') as date)")
                .query(LocalDate.class)
                .single()
                .minusMonths(monthsAgo);
        var name = "audit.entry_" + month.toString().substring(0, 7).replace('-', '_');
        centre.owner()
                .sql("create table %s partition of audit.entry for values from ('%s 00:00+00') to ('%s 00:00+00')"
                        .formatted(name, month, month.plusMonths(1)))
                .update();
        try {
            centre.owner()
                    .sql("insert into audit.entry (position, at, kind)"
                            + " values (audit.place(pg_current_xact_id()), cast(? as date) + 14, 'READ')")
                    .param(month)
                    .update();
            sealing.seal();

            if (goes) {
                retire(month.toString());
            } else {
                assertThatExceptionOfType(DataAccessException.class)
                        .isThrownBy(() -> retire(month.toString()))
                        .havingRootCause()
                        .withMessageContaining("two years");
                assertThat(centre.rows(name)).isEqualTo(1);
            }
        } finally {
            centre.owner().sql("drop table if exists " + name).update();
        }
    }

    @Test
    void is_examined_by_a_command() {
        assertThat(VerifyCommand.isAskedFor("--asysta.audit.verify")).isTrue();
        assertThat(VerifyCommand.isAskedFor()).isFalse();

        assertThat(VerifyCommand.run(
                        "--asysta.audit.verify",
                        "--asysta.db.url=" + access.jdbcUrl(),
                        "--asysta.db.user=" + access.application().user(),
                        "--asysta.db.password=" + access.application().password(),
                        "--asysta.db.owner=" + access.owner().user(),
                        "--asysta.db.owner-password=" + access.owner().password()))
                .isZero();
    }

    /** One that is possible for each, whatever columns there will be. */
    private List<String> changesOfEveryColumn(String table) {
        return centre.owner().sql("""
                        select attname || ' = ' || case
                                   when attname = 'kind' then $$'REFUSED'$$
                                   when atttypid = 'date'::regtype then attname || ' - 31'
                                   when atttypid = 'text'::regtype then format($$coalesce(%I, '') || 'x'$$, attname)
                                   when atttypid = 'uuid'::regtype then 'gen_random_uuid()'
                                   when atttypid = 'uuid[]'::regtype then 'array[gen_random_uuid()]'
                                   when atttypid = 'jsonb'::regtype then $$'{"x": 1}'$$
                                   when atttypid = 'bytea'::regtype then attname || $$ || 'x'$$
                                   when atttypid = 'timestamptz'::regtype then attname || $$ + interval '1 microsecond'$$
                                   else format('coalesce(%I, 0) + 1', attname) end
                          from pg_attribute
                         where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped""").param(table).query(String.class).list();
    }

    private void change() {
        application
                .sql("update worker set title = title || '.' where login = 'ewa'")
                .update();
    }

    private void retire(String month) {
        application
                .sql("select audit.retire(?::date, null, 'Minęły dwa lata.')")
                .param(month)
                .query(Long.class)
                .single();
    }

    private static String report(ChainState state) {
        var said = new ByteArrayOutputStream();
        int code = VerifyCommand.report(state, new PrintStream(said, true, StandardCharsets.UTF_8));
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }

    /** Past every trigger, as only a superuser can. */
    private void asSuperuser(String deed) throws SQLException {
        try (var connection = TestDatabase.superuser().signInTo(access.jdbcUrl());
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(deed);
        }
    }
}
