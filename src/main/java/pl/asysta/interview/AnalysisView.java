package pl.asysta.interview;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A situation analysis as its page shows it. */
public record AnalysisView(PaperState state, AnalysisText text, List<AmendmentView> amendments)
        implements AmendablePaper {
    /** The version of an analysis that nobody has saved yet. */
    public static final long UNSAVED = DraftPaper.UNSAVED;

    /** Nothing saved yet. */
    static final AnalysisView NONE = new AnalysisView(PaperState.NONE, AnalysisText.EMPTY, List.of());

    @Override
    public Map<String, @Nullable String> prose() {
        return text.prose();
    }
}
