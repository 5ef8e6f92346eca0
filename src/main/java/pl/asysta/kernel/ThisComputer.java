package pl.asysta.kernel;

import java.util.Locale;

/** The computer on which the application runs: what is sent there passes no cable. */
public final class ThisComputer {
    private ThisComputer() {}

    /** Whether this name or address means it, without asking anybody. */
    public static boolean isNamed(String host) {
        var name = host.strip().toLowerCase(Locale.ROOT).replaceAll("^\\[(.*)]$", "$1");
        return name.equals("localhost")
                || name.matches("127(\\.\\d{1,3}){3}")
                || name.equals("::1")
                || name.equals("0:0:0:0:0:0:0:1");
    }
}
