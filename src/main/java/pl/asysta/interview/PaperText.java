package pl.asysta.interview;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is written in a paper that can be completed. */
public interface PaperText {
    /** The box of an amendment that speaks of days, places, persons and ticked answers; nothing is written in it before. */
    String FACTS = "facts";

    /** Its texts by the names of their boxes, null where there are no words: what may be amended later, one by one. */
    Map<String, @Nullable String> prose();
}
