package pl.asysta.drift;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/**
 * What an assistant answered to a signal: a note for her next talk with the director, until they have talked about it.
 *
 * @param label how the family is called
 * @param assistant who works with the family now; once the work is over, who answered
 * @param goal what the goal is called that the signal was about, or null
 * @param since of which day the signal told
 * @param talk null while they have not
 */
public record TalkNote(
        TalkId id,
        CaseId family,
        String label,
        WorkerId assistant,
        String assistantName,
        SignalKind kind,
        @Nullable String goal,
        LocalDate since,
        String words,
        String answeredBy,
        Instant answeredAt,
        @Nullable Talk talk) {
    /**
     * That they have talked about it.
     *
     * @param conclusion or null
     * @param by who of those who lead the centre noted it
     */
    public record Talk(LocalDate on, @Nullable String conclusion, String by, Instant at) {}

    /** Whether they are still to talk about it. */
    public boolean isOpen() {
        return talk == null;
    }
}
