package pl.asysta.database;

import java.util.HashMap;
import java.util.stream.Collectors;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import pl.asysta.statute.CaseloadLimit;

/** How the migrations are run: the same for the application and for the tests' template. */
public final class Migrations {
    private Migrations() {}

    /**
     * Sets folder, placeholders and safety; the address and the owner's credentials stay the caller's.
     *
     * @param applicationRole the role that gets the rights to the rows
     */
    public static FluentConfiguration configure(FluentConfiguration flyway, String applicationRole) {
        var placeholders = new HashMap<>(flyway.getPlaceholders());
        placeholders.put("applicationRole", applicationRole.replace("'", "''"));
        placeholders.put("caseloadLimits", caseloadLimits());
        return flyway.locations("classpath:db/migration")
                .placeholders(placeholders)
                .cleanDisabled(true)
                .outOfOrder(false);
    }

    /** Art. 15(4) as rows of SQL, {@code ('2012-01-01', 20), ('2015-01-01', 15)}. */
    static String caseloadLimits() {
        return CaseloadLimit.history().entrySet().stream()
                .map(limit ->
                        "('%s', %d)".formatted(limit.getKey(), limit.getValue().families()))
                .collect(Collectors.joining(", "));
    }
}
