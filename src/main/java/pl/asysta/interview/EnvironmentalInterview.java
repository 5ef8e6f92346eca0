package pl.asysta.interview;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/** The environmental interview with a family (art. 11(1)), an entry of the register once it is completed. */
@Entity
@Table(name = "environmental_interview")
class EnvironmentalInterview extends DraftPaper<InterviewText> {
    @Embedded
    private @Nullable InterviewText text;

    private @Nullable String number;

    @SuppressWarnings("NullAway.Init")
    protected EnvironmentalInterview() {}

    EnvironmentalInterview(CaseId family) {
        super(family);
    }

    void complete(LocalDate today, String newNumber) {
        complete(today);
        number = newNumber;
    }

    @Override
    InterviewText text() {
        return text == null ? InterviewText.EMPTY : text;
    }

    @Override
    void write(InterviewText newText) {
        text = newText;
    }

    @Override
    String locked() {
        return "interview.locked";
    }

    InterviewView view(List<AmendmentView> amendments) {
        return new InterviewView(number, state(), text(), amendments);
    }
}
