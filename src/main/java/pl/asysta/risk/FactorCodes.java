package pl.asysta.risk;

import java.util.Collection;
import java.util.HashSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.kernel.PlainLetters;

/** The codes by which a factor is the same one through all versions. A code is never given to another factor. */
@Component
class FactorCodes {
    private static final int LONGEST = 40;
    private static final String NAMELESS = "czynnik";

    private final JdbcClient jdbc;

    FactorCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A code made of this name that no version has and none of these is. */
    String free(String name, Collection<String> drafted) {
        var taken = new HashSet<>(drafted);
        taken.addAll(jdbc.sql("select distinct code from risk_factor")
                .query(String.class)
                .list());
        var code = of(name);
        var free = code;
        for (int n = 2; taken.contains(free); n++) {
            free = code + "-" + n;
        }
        return free;
    }

    /** "Hazard i długi (online)" becomes hazard-i-dlugi-online. */
    static String of(String name) {
        var letters = PlainLetters.of(name).replaceAll("[^a-z]+", "-").replaceAll("^-+", "");
        var code = letters.substring(0, Math.min(LONGEST, letters.length())).replaceAll("-+$", "");
        return code.isEmpty() ? NAMELESS : code;
    }
}
