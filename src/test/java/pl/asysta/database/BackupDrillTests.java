package pl.asysta.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;
import pl.asysta.support.OwnApplication;
import pl.asysta.support.SecondApplication;
import pl.asysta.support.Visitor;

/** Types the commands of docs/backup.md at the PostgreSQL that Debian's packages brought. */
@DisplayName("A backup")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class BackupDrillTests {
    private static final Path FOLDER = Path.of("target", "backup-drill");
    private static final Credentials CENTRE = new Credentials("asysta", "a word of the centre");

    @Test
    void brings_every_row_back_on_an_empty_server_and_the_workers_sign_in() throws Exception {
        var programs = SystemPostgres.programs();
        assumeTrue(programs.isPresent(), "no PostgreSQL in /usr/lib/postgresql: .ci/run installs Debian's");
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);

        Map<String, String> before;
        try (var server = SystemPostgres.started(programs.get(), FOLDER.resolve("first"))) {
            founded(server);
            OwnApplication.settledIn(DatabaseAccess.derivedFrom(server.url("asysta"), CENTRE), 20, Map.of())
                    .close();
            before = contents(server);
            server.type(documented("pg_dump"), CENTRE, FOLDER);
        }

        try (var server = SystemPostgres.started(programs.get(), FOLDER.resolve("second"))) {
            founded(server);
            server.type(documented("pg_restore"), CENTRE, FOLDER);

            assertThat(contents(server)).isEqualTo(before);
            assertThat(before).hasSizeGreaterThan(100).containsKeys("public.family_case", "audit.entry", "audit.seal");
            assertThatWorkersSignIn(server);
        }
    }

    /** As at an installation: the centre's own user and database, nothing in it. */
    private static void founded(SystemPostgres server) throws IOException, InterruptedException {
        server.type(documented("createuser"), server.superuser(), FOLDER);
        server.type(
                "psql --command=\"alter role asysta password '" + CENTRE.password() + "'\"",
                server.superuser(),
                FOLDER);
        server.type(documented("createdb"), server.superuser(), FOLDER);
    }

    private static void assertThatWorkersSignIn(SystemPostgres server) throws Exception {
        var access = DatabaseAccess.derivedFrom(server.url("asysta"), CENTRE);
        assertThat(access.application().user()).isEqualTo("asysta_app");
        try (var application = SecondApplication.startedOn(access)) {
            var director = Visitor.signedIn(application.port(), "dyrektor");

            assertThat(director.get("/").statusCode()).isEqualTo(200);
            assertThat(director.get("/cases").body()).contains("R-2026/");
        }
    }

    /** How many rows each table holds and a digest of them, the place of each sequence, how many rules of each kind. */
    private static Map<String, String> contents(SystemPostgres server) throws Exception {
        var contents = new TreeMap<String, String>();
        try (var connection = CENTRE.signInTo(server.url("asysta"))) {
            var owner = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            for (var table : names(owner, "r', 'p")) {
                contents.put(
                        table,
                        owner.sql("""
                        select count(*) || ' rows, '
                            || md5(coalesce(string_agg(t::text, '|' order by t::text collate "C"), ''))
                          from %s t""".formatted(table)).query(String.class).single());
            }
            for (var sequence : names(owner, "S")) {
                contents.put(
                        sequence,
                        owner.sql("select last_value || ' ' || is_called from " + sequence)
                                .query(String.class)
                                .single());
            }
            contents.put("constraints", count(owner, "pg_constraint where connamespace = 'public'::regnamespace"));
            contents.put("triggers", count(owner, "pg_trigger where not tgisinternal"));
            contents.put("functions", count(owner, "pg_proc where pronamespace = 'public'::regnamespace"));
            contents.put("indexes", count(owner, "pg_indexes where schemaname = 'public'"));
        }
        return contents;
    }

    private static Iterable<String> names(JdbcClient owner, String kinds) {
        return owner.sql("select relnamespace::regnamespace || '.' || relname from pg_class"
                        + " where relnamespace in ('public'::regnamespace, 'audit'::regnamespace) and relkind in ('"
                        + kinds + "')")
                .query(String.class)
                .list();
    }

    private static String count(JdbcClient owner, String rows) {
        return owner.sql("select count(*) from " + rows).query(String.class).single();
    }

    /** The command of the page for administrators that begins so. */
    private static String documented(String program) throws IOException {
        try (var lines = Files.lines(Path.of("docs", "backup.md"))) {
            return lines.filter(line -> line.startsWith(program + " "))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("docs/backup.md does not say how to " + program));
        }
    }
}
