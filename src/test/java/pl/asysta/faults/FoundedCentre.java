package pl.asysta.faults;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import pl.asysta.database.Credentials;
import pl.asysta.database.DatabaseAccess;
import pl.asysta.database.SystemPostgres;
import pl.asysta.support.OwnApplication;

/** A centre on Debian's PostgreSQL, its data on a small disk where one can be had, and one process that is never stopped. */
final class FoundedCentre implements AutoCloseable {
    private static final Path FOLDER = Path.of("target", "faults");
    private static final int FAMILIES = 20;

    private final Optional<TinyDisk> disk;
    private final SystemPostgres server;
    private final DatabaseAccess access;
    private final ConfigurableApplicationContext application;

    private FoundedCentre(Path programs) throws Exception {
        disk = TinyDisk.mounted();
        server = SystemPostgres.started(
                programs,
                disk.map(TinyDisk::folder)
                        .orElse(FOLDER.resolve(UUID.randomUUID().toString())));
        try {
            access = founded(new Credentials("asysta", "a word of the centre"));
            application = OwnApplication.settledIn(access, FAMILIES, Map.of());
        } catch (RuntimeException failed) {
            leave();
            throw failed;
        }
    }

    static FoundedCentre founded() throws Exception {
        var programs = SystemPostgres.programs();
        assumeTrue(programs.isPresent(), "no PostgreSQL in /usr/lib/postgresql: .ci/run installs Debian's");
        return new FoundedCentre(programs.get());
    }

    SystemPostgres server() {
        return server;
    }

    DatabaseAccess access() {
        return access;
    }

    Optional<TinyDisk> disk() {
        return disk;
    }

    /** Of the process that is never stopped. */
    int port() {
        var web = ((WebServerApplicationContext) application).getWebServer();
        return web == null ? 0 : web.getPort();
    }

    /** What this process tells the programs that watch over it. */
    HttpResponse<String> health() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/actuator/health"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    /** As the owner, past the application and its pool. */
    JdbcClient owner() {
        return client(access.jdbcUrl(), access.owner());
    }

    /** So that whatever small thing is written next finds its journal laid out already. */
    void settleJournal() {
        var superuser = client(server.url("postgres"), server.superuser());
        superuser.sql("select pg_switch_wal()").query().singleRow();
        superuser.sql("checkpoint").update();
    }

    @Override
    public void close() throws Exception {
        application.close();
        leave();
    }

    /** As at an installation: the centre's own user and database, nothing in it. */
    private DatabaseAccess founded(Credentials owner) {
        var superuser = client(server.url("postgres"), server.superuser());
        superuser
                .sql("create role asysta login createrole password '" + owner.password() + "'")
                .update();
        superuser
                .sql("create database asysta owner asysta template template0 encoding 'UTF8'"
                        + " locale_provider icu icu_locale 'pl-PL'")
                .update();
        return DatabaseAccess.derivedFrom(server.url("asysta"), owner);
    }

    private void leave() throws Exception {
        server.close();
        if (disk.isPresent()) {
            disk.get().close();
        }
    }

    private static JdbcClient client(String url, Credentials who) {
        return JdbcClient.create(new DriverManagerDataSource(url, who.user(), who.password()));
    }
}
