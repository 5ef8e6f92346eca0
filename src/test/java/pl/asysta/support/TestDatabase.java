package pl.asysta.support;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import pl.asysta.database.Credentials;
import pl.asysta.database.DatabaseAccess;
import pl.asysta.database.Migrations;

/** Databases for tests: migrated once into a template, then cloned, which takes a tenth of a second. */
public final class TestDatabase {
    private static final String TEMPLATE = "template_asysta";
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final TestServer SERVER = TestServer.start();

    static {
        letOwnerClear();
        create(TEMPLATE, "template0");
        var access = accessTo(TEMPLATE);
        var flyway = Flyway.configure()
                .dataSource(
                        access.jdbcUrl(), access.owner().user(), access.owner().password());
        Migrations.configure(flyway, access.application().user()).load().migrate();
    }

    private TestDatabase() {}

    /** A new database with all migrations and no data. */
    public static DatabaseAccess migrated() {
        return clonedFrom(TEMPLATE);
    }

    /** A new database with all migrations, for a context that Spring Boot closes when the JVM ends. */
    static DatabaseAccess forContext() {
        SERVER.outliveContexts();
        return migrated();
    }

    /** A new database with nothing in it. */
    public static DatabaseAccess empty() {
        return clonedFrom("template0");
    }

    /** Who may make roles and databases on the server of the tests. */
    public static Credentials superuser() {
        return SERVER.superuser();
    }

    private static DatabaseAccess clonedFrom(String template) {
        var name = "test_" + COUNTER.incrementAndGet();
        create(name, template);
        return accessTo(name);
    }

    private static DatabaseAccess accessTo(String name) {
        var roles = SERVER.roles();
        return new DatabaseAccess(SERVER.urls().apply(name), roles.owner(), roles.application(), roles.embedded());
    }

    /** The owner of the tables deletes what tests left past triggers and foreign keys. */
    private static void letOwnerClear() {
        try (var connection = SERVER.superuser().signInTo(SERVER.urls().apply("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("grant set on parameter session_replication_role to "
                    + SERVER.roles().owner().user());
        } catch (SQLException e) {
            throw new IllegalStateException("The owner of the tables may not clear them", e);
        }
    }

    private static void create(String name, String template) {
        var roles = SERVER.roles();
        try (var connection = SERVER.superuser().signInTo(SERVER.urls().apply("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database %s template %s owner %s"
                    .formatted(name, template, roles.owner().user()));
            statement.execute("revoke temporary on database " + name + " from public");
        } catch (SQLException e) {
            throw new IllegalStateException("No database for this test", e);
        }
    }
}
