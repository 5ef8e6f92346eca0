package pl.asysta.interview;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/** The analysis that follows the interview (art. 11(2)). */
@Entity
@Table(name = "situation_analysis")
class SituationAnalysis extends DraftPaper<AnalysisText> {
    @Embedded
    private @Nullable AnalysisText text;

    @SuppressWarnings("NullAway.Init")
    protected SituationAnalysis() {}

    SituationAnalysis(CaseId family) {
        super(family);
    }

    @Override
    AnalysisText text() {
        return text == null ? AnalysisText.EMPTY : text;
    }

    @Override
    void write(AnalysisText newText) {
        text = newText;
    }

    @Override
    String locked() {
        return "interview.analysis-locked";
    }

    AnalysisView view(List<AmendmentView> amendments) {
        return new AnalysisView(state(), text(), amendments);
    }
}
