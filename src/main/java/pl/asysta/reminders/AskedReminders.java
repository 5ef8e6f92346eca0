package pl.asysta.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.deadlines.Deadlines;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.Viewer;

/** Whoever leads the assistants asks that somebody be reminded of a deadline: one letter a day about each. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
public class AskedReminders {
    private static final String ASKED = "ASKED ";
    private static final int DAY_ENDS = ASKED.length() + "2026-11-30".length();

    private final Deadlines deadlines;
    private final ChoiceRows choices;
    private final LetterRows letters;
    private final LetterText text;
    private final Clock clock;

    AskedReminders(Deadlines deadlines, ChoiceRows choices, LetterRows letters, LetterText text, Clock clock) {
        this.deadlines = deadlines;
        this.choices = choices;
        this.letters = letters;
        this.text = text;
        this.clock = clock;
    }

    /** Whether a letter about it may go to somebody else than the viewer. */
    public static boolean mayBeAsked(OpenDeadline due, Viewer viewer) {
        return viewer.role().leadsAssistants()
                && due.mayLeave()
                && due.keeper().worker() != null
                && !due.keeper().is(viewer);
    }

    /** On which day somebody was last reminded of a deadline, by its name. */
    @Transactional(readOnly = true)
    public Map<String, LocalDate> lastAsked() {
        var last = new HashMap<String, LocalDate>();
        for (var what : letters.toldAs(ASKED)) {
            var day = LocalDate.parse(what.substring(ASKED.length(), DAY_ENDS));
            last.merge(what.substring(DAY_ENDS + 1), day, (one, other) -> one.isAfter(other) ? one : other);
        }
        return last;
    }

    /**
     * Writes to whoever keeps the deadline of this name. Answers whether a letter was written; a second one of the day is
     * none, also where two ask at the same moment.
     *
     * @throws RuleViolation if the deadline is gone, or who keeps it has no address
     */
    public boolean ask(String name, SignedIn by, Viewer viewer) {
        var due = find(name, viewer).orElseThrow(() -> new RuleViolation("agenda.remind.gone"));
        var keeper = due.keeper().worker();
        var reachable = keeper == null
                ? Optional.<Addressee>empty()
                : choices.addressee(keeper).filter(one -> one.choice().email() != null);
        if (keeper == null || reachable.isEmpty()) {
            throw new RuleViolation("agenda.remind.no-address", due.keeper().name());
        }
        var now = LocalDateTime.now(clock);
        var letter = LetterId.next();
        var what = ASKED + now.toLocalDate() + " " + name;
        if (letters.told(keeper).contains(what)) {
            return false;
        }
        letters.beginUrgent(letter, keeper);
        if (letters.tell(letter, keeper, List.of(what)).isEmpty()) {
            return false;
        }
        letters.finish(letter, text.asked(due, by.name(), now));
        return true;
    }

    private Optional<OpenDeadline> find(String name, Viewer viewer) {
        return deadlines.of(viewer).stream()
                .filter(due -> mayBeAsked(due, viewer) && due.name().equals(name))
                .findFirst();
    }
}
