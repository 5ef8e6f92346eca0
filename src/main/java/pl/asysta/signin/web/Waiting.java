package pl.asysta.signin.web;

import java.time.Duration;
import org.springframework.stereotype.Component;
import pl.asysta.site.Words;

/** How long to wait before the next try, in words: "30 sekund", "2 minuty"; the sign-in page asks it as {@code @waiting}. */
@Component("waiting")
public class Waiting {
    private static final int SECONDS_SAID = 90;
    private static final int MINUTE = 60;

    private final Words words;

    Waiting(Words words) {
        this.words = words;
    }

    /** The time that is left, rather a second too long than too short. */
    public String words(Duration left) {
        long seconds = left.toSeconds() + 1;
        return seconds <= SECONDS_SAID
                ? words.counted("signin.wait.seconds", seconds)
                : words.counted("signin.wait.minutes", (seconds + MINUTE - 1) / MINUTE);
    }
}
