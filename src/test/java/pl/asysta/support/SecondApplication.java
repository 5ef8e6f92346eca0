package pl.asysta.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import pl.asysta.database.DatabaseAccess;

/** Another process of the application on a database that somebody else runs, as behind a load balancer. */
public final class SecondApplication {
    private static final String CLASSES = System.getProperty("java.class.path");

    private SecondApplication() {}

    /** One that works with this database, and with which others work at the same time. */
    public static ApplicationProcess startedOn(DatabaseAccess access) throws IOException, InterruptedException {
        return startedOn(access, Map.of());
    }

    /** The same with these in its environment. */
    public static ApplicationProcess startedOn(DatabaseAccess access, Map<String, String> settings)
            throws IOException, InterruptedException {
        return ApplicationProcess.started(CLASSES, environment(access, settings));
    }

    /**
     * A newer version: what it has more than this one lies in a folder.
     *
     * @throws IllegalStateException with its log, if it does not start
     */
    public static ApplicationProcess newerOn(DatabaseAccess access, Path added)
            throws IOException, InterruptedException {
        return ApplicationProcess.started(
                added.toAbsolutePath() + File.pathSeparator + CLASSES, environment(access, Map.of()));
    }

    private static Map<String, String> environment(DatabaseAccess access, Map<String, String> settings) {
        var environment = new HashMap<>(Map.of(
                "ASYSTA_DB_URL", access.jdbcUrl(),
                "ASYSTA_DB_USER", access.application().user(),
                "ASYSTA_DB_PASSWORD", access.application().password(),
                "ASYSTA_DB_OWNER", access.owner().user(),
                "ASYSTA_DB_OWNERPASSWORD", access.owner().password(),
                "ASYSTA_DEMO_ENABLED", "false"));
        environment.putAll(settings);
        return environment;
    }
}
