package pl.asysta.interview;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An interview as its page shows it.
 *
 * @param number in the register, WŚ-2026/0001, or null until it is completed
 */
public record InterviewView(
        @Nullable String number, PaperState state, InterviewText text, List<AmendmentView> amendments)
        implements AmendablePaper {
    /** The version of an interview that nobody has saved yet. */
    public static final long UNSAVED = DraftPaper.UNSAVED;

    /** Nothing saved yet. */
    static final InterviewView NONE = new InterviewView(null, PaperState.NONE, InterviewText.EMPTY, List.of());

    @Override
    public Map<String, @Nullable String> prose() {
        return text.prose();
    }
}
