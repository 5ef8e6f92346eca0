package pl.asysta.support;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the tables hold when a test begins: written once a day, then copied back past triggers and foreign keys. Emptying
 * all of them by TRUNCATE takes a tenth of a second and makes every session plan its statements anew; so does a session
 * that goes past triggers for a moment, hence one that always does, with a function whose plans it keeps.
 */
final class Beginning {
    private static final int SMALL_RETURNS_BETWEEN_VACUUMS = 100;
    private static final int GREAT_RETURNS_BETWEEN_VACUUMS = 4;

    /** The tables that no other one leads to; all that refer to them fill up too. */
    private static final String ROOTS =
            "worker, person, district, centre, accessibility_declaration, submission, search_word, case_number, referral_number, request_number,"
                    + " interview_number, assignment_number, spring_session, sign_in_delay";

    private static final String LOG = "audit.entry, audit.seal, audit.retired";

    private static final String REACHED = """
            with recursive reached as (
                select unnest(string_to_array(?, ', '))::regclass as name
                union
                select conrelid::regclass from pg_constraint join reached on confrelid = reached.name where contype = 'f')
            """;

    private final JdbcClient owner;
    private final List<Filled> tables;
    private final List<String> sequences;
    private final List<String> emptied;
    private final int returnsBetweenVacuums;
    private @Nullable LocalDate keptOn;
    private int returns;

    private Beginning(JdbcClient owner, String roots, List<String> emptied, int returnsBetweenVacuums) {
        this.owner = owner;
        this.emptied = emptied;
        this.returnsBetweenVacuums = returnsBetweenVacuums;
        owner.sql("set session_replication_role = replica").update();
        this.tables = owner.sql(REACHED + """
                        select name::text, string_agg(quote_ident(attname), ', ' order by attnum) as columns
                          from reached
                          join pg_attribute on attrelid = name and attnum > 0 and not attisdropped and attgenerated = ''
                         group by name order by name::text""").param(roots).query(Filled.class).list();
        this.sequences =
                owner.sql(REACHED + """
                        select seq.oid::regclass::text
                          from pg_class seq
                          join pg_depend own on own.objid = seq.oid and own.deptype in ('a', 'i')
                          join reached on reached.name = own.refobjid
                         where seq.relkind = 'S'""").param(roots).query(String.class).list();
    }

    /**
     * Of the tables that fill up, the log left empty.
     *
     * @param owner a connection of its own, of the owner of the tables
     */
    static Beginning ofWhatFillsUp(JdbcClient owner) {
        return new Beginning(owner, ROOTS, List.of(LOG.split(", ")), SMALL_RETURNS_BETWEEN_VACUUMS);
    }

    /**
     * Of every table, the log with them; only what the database itself keeps of its migrations and locks stays.
     *
     * @param owner a connection of its own, of the owner of the tables
     */
    static Beginning ofEverything(JdbcClient owner) {
        var tables = owner.sql("""
                        select string_agg(oid::regclass::text, ', ')
                          from pg_class
                         where relkind in ('r', 'p') and not relispartition
                           and (relnamespace = 'public'::regnamespace
                                and relname not in ('flyway_schema_history', 'shedlock')
                                or oid = any (string_to_array(?, ', ')::regclass[]))""").param(LOG).query(String.class).single();
        return new Beginning(owner, tables, List.of(), GREAT_RETURNS_BETWEEN_VACUUMS);
    }

    /** A table and those of its columns that can be written. */
    record Filled(String name, String columns) {
        String copy() {
            return "beginning." + name.replace('.', '_');
        }
    }

    /** Whether what the tables hold at the beginning of this day is known. */
    boolean isKeptFor(LocalDate today) {
        return today.equals(keptOn);
    }

    /** Leaves nothing in any of the tables, as in a new database; nor in the log, which nobody else can empty. */
    void clear() {
        keptOn = null;
        owner.sql("do $$ begin "
                        + deletion()
                        + sequences.stream()
                                .map(sequence -> "perform setval('%s', 1, false); ".formatted(sequence))
                                .collect(Collectors.joining())
                        + "end $$")
                .update();
    }

    /** Takes what the tables hold now for the beginning of this day. */
    void keep(LocalDate today) {
        var insertion = new StringBuilder();
        owner.sql("drop schema if exists beginning cascade").update();
        owner.sql("create schema beginning").update();
        for (var table : tables) {
            if (owner.sql("select exists (select from " + table.name() + ")")
                    .query(Boolean.class)
                    .single()) {
                owner.sql("create table %s as table %s".formatted(table.copy(), table.name()))
                        .update();
                insertion.append("insert into %1$s (%2$s) overriding system value select %2$s from %3$s; "
                        .formatted(table.name(), table.columns(), table.copy()));
            }
        }
        for (var sequence : sequences) {
            insertion.append(owner.sql(
                            "select format('perform setval(%L, %s, %L); ', ?, last_value, is_called) from " + sequence)
                    .param(sequence)
                    .query(String.class)
                    .single());
        }
        owner.sql("create function beginning.come_back() returns void language plpgsql as $$ begin "
                        + deletion()
                        + insertion
                        + "end $$")
                .update();
        keptOn = today;
    }

    /** Back to the beginning of the day. */
    void comeBack() {
        owner.sql("select beginning.come_back()").query((row, number) -> true).single();
        returns++;
        if (returns % returnsBetweenVacuums == 0) {
            owner.sql("vacuum").update();
        }
    }

    private String deletion() {
        return Stream.concat(emptied.stream(), tables.stream().map(Filled::name))
                .map(table -> "if exists (select from %1$s) then delete from %1$s; end if; ".formatted(table))
                .collect(Collectors.joining());
    }
}
