package pl.asysta.audit;

import java.io.PrintStream;
import java.util.Arrays;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/**
 * {@code java -jar asysta.jar --asysta.audit.verify}: examines the log and says what it found; 0 if it is whole, 1 if not.
 * No page is served and no migration runs meanwhile.
 */
public final class VerifyCommand {
    private static final String ASKED = "--asysta.audit.verify";

    private VerifyCommand() {}

    /** What an examination needs; the database is found by the file of imports that bears this name. */
    @ImportAutoConfiguration
    @Import(Chain.class)
    static class Examination {}

    /** Whether these arguments ask for it. */
    public static boolean isAskedFor(String... arguments) {
        return Arrays.asList(arguments).contains(ASKED);
    }

    /** Examines the log of the configured database. */
    public static int run(String... arguments) {
        try (var context = new SpringApplicationBuilder(Examination.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(arguments)) {
            var anchor = context.getEnvironment().getProperty("asysta.audit.anchor");
            return report(context.getBean(Chain.class).examine(anchor), System.out);
        }
    }

    static int report(ChainState state, PrintStream out) {
        out.printf(
                "%d seals over %d entries, %d not sealed yet, last seal %s%n",
                state.seals(), state.entries(), state.waiting(), state.last());
        if (state.flaw() == null) {
            out.println("The log is whole.");
            return 0;
        }
        switch (state.flaw()) {
            case LINK -> out.printf("BROKEN: seal %d does not follow from the one before it.%n", state.broken());
            case CONTENT ->
                out.printf("BROKEN: entries under seal %d are not those that were sealed.%n", state.broken());
            case UNSEALED -> out.println("BROKEN: entries were put in below the last seal.");
            case ANCHOR -> out.println("BROKEN: the seal that was written down is not there.");
        }
        return 1;
    }
}
