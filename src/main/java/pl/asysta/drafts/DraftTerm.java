package pl.asysta.drafts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import pl.asysta.centre.Practice;
import pl.asysta.statute.PracticeRule;
import pl.asysta.statute.Term;

/** How long a draft is kept: the centre's practice of today ({@link PracticeRule#DRAFT_KEPT}). */
@Component
class DraftTerm {
    private final Practice practice;
    private final Clock clock;

    DraftTerm(Practice practice, Clock clock) {
        this.practice = practice;
        this.clock = clock;
    }

    /** Whether what is of this moment is still kept; on the last day of the term it is. */
    boolean keeps(OffsetDateTime moment) {
        return keeps(moment.atZoneSameInstant(clock.getZone()).toLocalDate());
    }

    /** Whether what is of this day is still kept. */
    boolean keeps(LocalDate day) {
        var today = LocalDate.now(clock);
        return !ofToday().endAfter(day).isBefore(today);
    }

    /** What is older than this moment is kept no longer. */
    OffsetDateTime oldestMoment() {
        var term = ofToday();
        var today = LocalDate.now(clock);
        var day = today;
        while (!term.endAfter(day.minusDays(1)).isBefore(today)) {
            day = day.minusDays(1);
        }
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private Term ofToday() {
        return practice.term(PracticeRule.DRAFT_KEPT, LocalDate.now(clock));
    }
}
