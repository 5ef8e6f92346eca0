package pl.asysta.database;

import java.util.Arrays;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import pl.asysta.kernel.ThisComputer;
import pl.asysta.kernel.UnprotectedWay;

/** How what is asked of PostgreSQL gets there. */
record WayToServer(String jdbcUrl) {
    /**
     * Lets a way pass that stays on this computer, or on which nobody listens or plays the server.
     *
     * @throws UnprotectedWay for every other
     */
    void demandProtected() {
        var settings = Driver.parseURL(jdbcUrl, new Properties());
        if (settings == null) {
            throw new DatabaseUnavailable(
                    "The address of the database cannot be read",
                    "Set ASYSTA_DB_URL to jdbc:postgresql://host:5432/database");
        }
        var hosts = String.valueOf(PGProperty.PG_HOST.getOrDefault(settings)).split(",");
        if (!staysHere(hosts) && !isVerified(settings)) {
            throw new UnprotectedWay(
                    "PostgreSQL at " + String.join(", ", hosts),
                    "Add ?sslmode=verify-full&sslrootcert=/path/ca.crt to ASYSTA_DB_URL; or, where nobody else can"
                            + " reach the network between, set ASYSTA_DB_PRIVATE_WAY=true");
        }
    }

    private static boolean staysHere(String... hosts) {
        return Arrays.stream(hosts).allMatch(ThisComputer::isNamed);
    }

    /** Some factories of sockets take every certificate. */
    private static boolean isVerified(Properties settings) {
        return "verify-full".equals(PGProperty.SSL_MODE.getOrDefault(settings))
                && PGProperty.SSL_FACTORY.getSetString(settings) == null;
    }
}
