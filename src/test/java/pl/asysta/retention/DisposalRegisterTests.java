package pl.asysta.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;

/**
 * Whoever adds a table, or a column that can hold something of people, says in a migration what disposal does with it: a
 * row of disposal_table, or one column more in its row.
 */
@DisplayName("What disposal does with each column")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DisposalRegisterTests {
    /** Columns that can hold something of people: words, files, and days of a life. */
    private static final String SPEAKING = """
            select c.table_name || '.' || c.column_name
              from information_schema.columns c
              join information_schema.tables t using (table_schema, table_name)
              join disposal_table d on d.name = c.table_name and d.effect = 'ROWS'
             where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
               and (c.data_type in ('text', 'character varying', 'character', 'bytea', 'json', 'jsonb', 'ARRAY', 'tsvector', 'xml')
                      and c.udt_name not in ('_int8', '_int4', '_uuid')
                    or c.column_name ~ '(birth|born|died|expected)')
            """;

    private static final String SAID = """
            select d.name || '.' || said
              from disposal_table d
              cross join lateral (select unnest(d.kept || d.blanked) union all select jsonb_object_keys(d.put)) c (said)
            """;

    @Autowired
    Centre centre;

    @Test
    void is_said_of_every_table() {
        assertThat(said("""
                        select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
                        except select name from disposal_table""")).as("tables of which disposal_table says nothing").isEmpty();
    }

    @Test
    void is_said_of_every_column_that_can_hold_something_of_people() {
        assertThat(said(SPEAKING)).hasSizeGreaterThan(200);
        assertThat(said(SPEAKING + " except " + SAID))
                .as("columns of which disposal_table says nothing")
                .isEmpty();
    }

    @Test
    void is_said_once_and_of_nothing_that_is_not_there() {
        assertThat(said(SAID)).doesNotHaveDuplicates();
        assertThat(said(SAID + """
                        except select table_name || '.' || column_name from information_schema.columns where table_schema = 'public'""")).isEmpty();
        assertThat(said("select name from disposal_table where to_regclass(name) is null"))
                .isEmpty();
    }

    @Test
    void is_nothing_only_where_no_row_leads_to_a_family() {
        assertThat(said("""
                        select distinct conrelid::regclass::text
                          from pg_constraint join disposal_table d on to_regclass(d.name) = conrelid and d.effect = 'NONE'
                         where confrelid in ('family_case'::regclass, 'person'::regclass)""")).isEmpty();
    }

    @Test
    void passes_everything_that_keeps_papers_as_they_are() {
        assertThat(said("""
                        select t.tgrelid::regclass || ' ' || t.tgname
                          from pg_trigger t join disposal_table d on to_regclass(d.name) = t.tgrelid and d.effect <> 'NONE'
                         where not t.tgisinternal and t.tgtype & 1 = 1 and t.tgtype & 24 <> 0
                           and t.tgname !~ '^(audit_|register_follows_)' and d.name <> 'disposal_run'
                           and pg_get_triggerdef(t.oid) !~ 'NOT disposal_runs'""")).as("triggers that would stop a disposal").isEmpty();
    }

    private List<String> said(String sql) {
        return centre.owner().sql(sql).query(String.class).list();
    }
}
