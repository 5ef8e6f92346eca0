package pl.asysta.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** A role of PostgreSQL that signs in, as seen by somebody who may create roles. */
record LoginRole(String name) {
    boolean existsIn(Connection server) throws SQLException {
        try (var query = server.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    /** Creates the role with a remark by which it can be told later whose it is. */
    void createIn(Connection server, String remark) throws SQLException {
        try (var statement = server.createStatement()) {
            var role = statement.enquoteIdentifier(name, true);
            statement.execute("create role " + role + " login nosuperuser nocreatedb nocreaterole");
            statement.execute("comment on role " + role + " is " + statement.enquoteLiteral(remark));
        }
    }

    boolean bears(String remark, Connection server) throws SQLException {
        try (var query = server.prepareStatement(
                "select 1 from pg_roles where rolname = ? and shobj_description(oid, 'pg_authid') = ?")) {
            query.setString(1, name);
            query.setString(2, remark);
            return query.executeQuery().next();
        }
    }

    /** Sets the password; only its verifier travels, so the server's log never holds it. */
    void setPassword(Connection server, String password) throws SQLException {
        server.unwrap(PGConnection.class).alterUserPassword(name, password.toCharArray(), "scram-sha-256");
    }
}
