package pl.asysta.bench;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import pl.asysta.database.DatabaseAccess;
import pl.asysta.site.SoughtWords;
import pl.asysta.support.OwnApplication;
import pl.asysta.support.TestDatabase;
import pl.asysta.support.Visitor;

/** The application with a demonstration of some size in a database of its own, and two people signed in to it. */
final class BenchCentre implements AutoCloseable {
    private final int families;
    private final ConfigurableApplicationContext application;
    private final Recorder recorder;
    private final DatabaseAccess access;
    private final Connection alone;
    private final Map<String, Visitor> people;
    private final List<BenchPage> pages;

    private BenchCentre(
            int families, ConfigurableApplicationContext application, Recorder recorder, DatabaseAccess access)
            throws Exception {
        this.families = families;
        this.application = application;
        this.recorder = recorder;
        this.access = access;
        this.alone = access.application().signInTo(access.jdbcUrl());
        this.alone.setAutoCommit(false);
        int port = ((WebServerApplicationContext) application).getWebServer().getPort();
        this.people = Map.of(
                BenchPage.DIRECTOR, Visitor.signedIn(port, BenchPage.DIRECTOR),
                BenchPage.SOCIAL_WORKER, Visitor.signedIn(port, BenchPage.SOCIAL_WORKER));
        var owner =
                new JdbcTemplate(new SingleConnectionDataSource(access.owner().signInTo(access.jdbcUrl()), true));
        // all families came at once, and each row of the register was written five times: as if they had come over
        // years
        owner.execute("vacuum full register_entry");
        owner.execute("vacuum analyze");
        this.pages = BenchPage.all(owner, application.getBean(SoughtWords.class));
    }

    static BenchCentre of(int families) throws Exception {
        var access = TestDatabase.migrated();
        var recorder = new Recorder();
        long started = System.nanoTime();
        var application = OwnApplication.settledIn(access, families, Map.of("recorder", recorder));
        System.out.printf("%d families settled in %.1f s%n", families, (System.nanoTime() - started) / 1e9);
        return new BenchCentre(families, application, recorder, access);
    }

    int families() {
        return families;
    }

    List<BenchPage> pages() {
        return pages;
    }

    BenchPage page(String name) {
        return pages.stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What a page is asked of, by a person, over HTTP. */
    void open(BenchPage page) throws Exception {
        var answer = people.get(page.person()).get(page.address());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page.address() + " answered " + answer.statusCode());
        }
    }

    /** A connection that no policy and no grant restrains. */
    Connection ownersConnection() throws Exception {
        return access.owner().signInTo(access.jdbcUrl());
    }

    /** The statements of a page, to be run alone. */
    Replay record(BenchPage page) throws Exception {
        open(page);
        recorder.begin();
        open(page);
        return new Replay(recorder.end(), alone);
    }

    @Override
    public void close() throws Exception {
        alone.close();
        application.close();
    }
}
