package pl.asysta.register;

import java.util.List;
import pl.asysta.cases.PaperKind;
import pl.asysta.statute.StartDays;

/** A clock of which the director must know when it has run out, and the table where it stands that she does. */
enum OverdueClock {
    WORK_PLAN(RunningClock.WORK_PLAN, PaperKind.WORK_PLAN, "work_plan_delay"),
    ASSESSMENT(RunningClock.ASSESSMENT, PaperKind.ASSESSMENT, "assessment_delay");

    private final RunningClock clock;
    private final PaperKind paper;
    private final String seen;

    OverdueClock(RunningClock clock, PaperKind paper, String seen) {
        this.clock = clock;
        this.paper = paper;
        this.seen = seen;
    }

    RunningClock clock() {
        return clock;
    }

    /** The paper that stops it. */
    PaperKind paper() {
        return paper;
    }

    /** The entries for which it was started on these days and has run out unseen; a later start asks her anew. */
    String unseen(List<StartDays> ended) {
        return "select '%s' as clock, e.case_id, %s as started_on from register_entry e where %s"
                        .formatted(name(), clock.start(), clock.startedOn(ended))
                + " and not exists (select from %s d where d.case_id = e.case_id and d.due_on > %s)"
                        .formatted(seen, clock.start());
    }
}
