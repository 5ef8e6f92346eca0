package pl.asysta.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The role of the application in a database for which one user was given. Named after the database, its password
 * follows from the user's and from a salt that stands in the remark on the role, so that every process finds the same one.
 */
final class DerivedRole {
    private static final Logger log = LoggerFactory.getLogger(DerivedRole.class);
    private static final String LABEL = "Asysta: the role of the application";
    private static final String SALT = ", salt ";
    private static final Pattern SALTED = Pattern.compile(Pattern.quote(LABEL + SALT) + "([0-9a-f]{32})");

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
        if (owner.password().isEmpty()) {
            throw new Refused("that user has no password to derive another from");
        }
        var role = new LoginRole(connection.getCatalog() + "_app");
        var salt = saltOf(role, connection);
        if (salt.isPresent()) {
            var known = derived(role, salt.get());
            if (worksFor(known)) {
                return known;
            }
        }
        var ready = makeReady(role, connection);
        if (!worksFor(ready)) {
            throw new Refused("the role " + role.name() + " cannot sign in");
        }
        return ready;
    }

    private Credentials makeReady(LoginRole role, Connection connection) throws SQLException, Refused {
        if (!mayCreateRoles(connection)) {
            throw new Refused("that user may not create roles");
        }
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('" + LABEL + "'))"); // two may start at once
            if (!role.existsIn(connection)) {
                role.createIn(connection, LABEL);
            } else if (role.remarkIn(connection).filter(DerivedRole::isOurs).isEmpty()) {
                throw new Refused("the role " + role.name() + " is somebody else's");
            }
            var salt = saltOf(role, connection); // another process may have made it just now; older roles have none
            var fresh = salt.orElseGet(StretchedPassword::newSalt);
            if (salt.isEmpty()) {
                role.setRemark(connection, LABEL + SALT + fresh);
            }
            var derived = derived(role, fresh);
            role.setPassword(connection, derived.password());
            statement.execute("grant connect on database %s to %s"
                    .formatted(
                            statement.enquoteIdentifier(connection.getCatalog(), true),
                            statement.enquoteIdentifier(role.name(), true)));
            connection.commit();
            return derived;
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

    private Credentials derived(LoginRole role, String salt) {
        return new Credentials(role.name(), StretchedPassword.of(owner.password(), salt));
    }

    private static boolean isOurs(String remark) {
        return remark.equals(LABEL) || SALTED.matcher(remark).matches();
    }

    private static Optional<String> saltOf(LoginRole role, Connection connection) throws SQLException {
        return role.remarkIn(connection)
                .map(SALTED::matcher)
                .filter(Matcher::matches)
                .map(salted -> salted.group(1));
    }

    /** Why the application gets no role of its own. */
    private static final class Refused extends Exception {
        Refused(String reason) {
            super(reason);
        }
    }
}
