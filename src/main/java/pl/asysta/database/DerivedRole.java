package pl.asysta.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The role of the application in a database for which one user was given. Named after the database, its password
 * follows from the user's, so that every process finds the same one and nothing has to be stored.
 */
final class DerivedRole {
    private static final Logger log = LoggerFactory.getLogger(DerivedRole.class);
    private static final String LABEL = "Asysta: the role of the application";

    private final String jdbcUrl;
    private final Credentials owner;

    DerivedRole(String jdbcUrl, Credentials owner) {
        this.jdbcUrl = jdbcUrl;
        this.owner = owner;
    }

    /** The role, created if need be; the owner if that is not possible. */
    Credentials orOwner() {
        try (var connection = signIn()) {
            return derivedIn(connection);
        } catch (SQLException | Refused e) {
            log.warn(
                    "The application works with all the rights of {}, because {}: set ASYSTA_DB_OWNER and"
                            + " ASYSTA_DB_OWNER_PASSWORD to that user, and ASYSTA_DB_USER and ASYSTA_DB_PASSWORD"
                            + " to a role that owns nothing",
                    owner.user(),
                    e.getMessage());
            return owner;
        }
    }

    private Connection signIn() {
        try {
            return owner.signInTo(jdbcUrl);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "%s cannot sign in to %s: %s".formatted(owner.user(), jdbcUrl, e.getMessage()),
                    "Check ASYSTA_DB_URL, ASYSTA_DB_USER and ASYSTA_DB_PASSWORD, and that PostgreSQL runs",
                    e);
        }
    }

    private Credentials derivedIn(Connection connection) throws SQLException, Refused {
        var role = new LoginRole(connection.getCatalog() + "_app");
        var derived = new Credentials(role.name(), derivedPassword());
        if (role.existsIn(connection) && worksFor(derived)) {
            return derived;
        }
        makeReady(role, derived, connection);
        if (!worksFor(derived)) {
            throw new Refused("the role " + role.name() + " cannot sign in");
        }
        return derived;
    }

    private void makeReady(LoginRole role, Credentials derived, Connection connection) throws SQLException, Refused {
        if (!mayCreateRoles(connection)) {
            throw new Refused("that user may not create roles");
        }
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('" + LABEL + "'))"); // two may start at once
            if (!role.existsIn(connection)) {
                role.createIn(connection, LABEL);
            } else if (!role.bears(LABEL, connection)) {
                throw new Refused("the role " + role.name() + " is somebody else's");
            }
            role.setPassword(connection, derived.password());
            statement.execute("grant connect on database %s to %s"
                    .formatted(
                            statement.enquoteIdentifier(connection.getCatalog(), true),
                            statement.enquoteIdentifier(role.name(), true)));
            connection.commit();
        }
    }

    private boolean worksFor(Credentials derived) {
        try (var connection = derived.signInTo(jdbcUrl)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static boolean mayCreateRoles(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(
                        "select rolsuper or rolcreaterole from pg_roles where rolname = current_user")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private String derivedPassword() throws Refused {
        if (owner.password().isEmpty()) {
            throw new Refused("that user has no password to derive another from");
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(owner.password().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(LABEL.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        }
    }

    /** Why the application gets no role of its own. */
    private static final class Refused extends Exception {
        Refused(String reason) {
            super(reason);
        }
    }
}
