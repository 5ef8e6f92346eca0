package pl.asysta.drift;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;

/** What the assistant of a family says to its signals. An answer quiets a signal until the situation changes. */
@Service
@Transactional
public class SignalAnswers {
    /** So much of an earlier answer stands in a refusal; all of it is in the history. */
    private static final int QUOTED = 200;

    private final DriftSignals signals;
    private final AnswerRows rows;
    private final Cases cases;

    SignalAnswers(DriftSignals signals, AnswerRows rows, Cases cases) {
        this.signals = signals;
        this.rows = rows;
        this.cases = cases;
    }

    /** Every answer about a family that the caller has already been allowed to see, the latest first. */
    @Transactional(readOnly = true)
    public List<TalkNote> of(CaseId family) {
        return rows.of(family);
    }

    /**
     * Answers a signal of a family with which the assistant works, or the one for whom she stands in today.
     *
     * @throws NotFound if the family is not hers to see
     * @throws RuleViolation if the signal has been answered, or is no longer there
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void answer(AnswerSignal command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        rows.find(command).ifPresent(answered -> {
            throw RuleViolation.at(
                    "words", "drift.answered-already", answered.answeredBy(), beginning(answered.words()));
        });
        var signal = signals.of(family.id(), command.signal())
                .filter(one -> family.isWorkedWithBy(by))
                .filter(one -> one.occurrence().equals(command.occurrence()))
                .orElseThrow(() -> RuleViolation.at("words", "drift.gone"));
        rows.add(command, signal.day(), by.worker());
    }

    private static String beginning(String words) {
        return words.length() <= QUOTED ? words : words.substring(0, QUOTED) + "…";
    }
}
