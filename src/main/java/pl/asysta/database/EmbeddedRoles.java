package pl.asysta.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The database of the application inside the embedded server, with its owner and the role of the application. */
record EmbeddedRoles(Path home) {
    static final String DATABASE = "asysta";
    static final String OWNER = "asysta_owner";
    static final String APPLICATION = "asysta_app";
    private static final String REMARK = "Asysta: made by the embedded server";

    /** Makes what is missing; passwords are kept in files beside the data. */
    DatabaseAccess ensure(EmbeddedPostgres server) throws IOException, SQLException {
        try (var connection = server.superuser().signInTo(server.jdbcUrl(Cluster.SUPERUSER))) {
            var owner = ensure(OWNER, connection);
            var application = ensure(APPLICATION, connection);
            if (!databaseExists(connection)) {
                createDatabase(connection);
            }
            return new DatabaseAccess(server.jdbcUrl(DATABASE), owner, application, true);
        }
    }

    private Credentials ensure(String name, Connection connection) throws IOException, SQLException {
        var role = new LoginRole(name);
        var password = PasswordFile.of(name, home);
        boolean isNew = !role.existsIn(connection);
        if (isNew) {
            role.createIn(connection, REMARK);
        }
        if (isNew || !password.exists()) {
            password.renew();
            role.setPassword(connection, password.read());
        }
        return new Credentials(name, password.read());
    }

    private static boolean databaseExists(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, DATABASE);
            return query.executeQuery().next();
        }
    }

    private static void createDatabase(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE + " owner " + OWNER);
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect on database " + DATABASE + " to " + APPLICATION);
        }
    }
}
