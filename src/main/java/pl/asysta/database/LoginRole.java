package pl.asysta.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
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
        }
        setRemark(server, remark);
    }

    /** The remark by which it can be told whose it is; empty if there is none, or no such role. */
    Optional<String> remarkIn(Connection server) throws SQLException {
        try (var query =
                server.prepareStatement("select shobj_description(oid, 'pg_authid') from pg_roles where rolname = ?")) {
            query.setString(1, name);
            var row = query.executeQuery();
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }

    void setRemark(Connection server, String remark) throws SQLException {
        try (var statement = server.createStatement()) {
            statement.execute("comment on role %s is %s"
                    .formatted(statement.enquoteIdentifier(name, true), statement.enquoteLiteral(remark)));
        }
    }

    /** Sets the password; only its verifier travels, so the server's log never holds it. */
    void setPassword(Connection server, String password) throws SQLException {
        server.unwrap(PGConnection.class).alterUserPassword(name, password.toCharArray(), "scram-sha-256");
    }
}
