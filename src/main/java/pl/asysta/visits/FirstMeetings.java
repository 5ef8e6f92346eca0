package pl.asysta.visits;

import org.springframework.stereotype.Component;
import pl.asysta.cases.Assistance;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.PaperKind;
import pl.asysta.staff.Viewer;

/** Where nobody signs a consent to it, work starts with the first meeting, whichever page it is written down on (C7). */
@Component
class FirstMeetings {
    private final Assistance assistance;

    FirstMeetings(Assistance assistance) {
        this.assistance = assistance;
    }

    /** Starts cooperation on the day of this meeting if it is the first of its spell of work in which they saw each other. */
    void written(EntryContent entry, CaseView family, Viewer by) {
        if (VisitKind.FACE_TO_FACE.contains(entry.kind())
                && !family.pathway().startsWithJointVisit()
                && family.stage().hasAssistant()
                && family.latest(PaperKind.COOPERATION_START).isEmpty()) {
            assistance.cooperationStarted(family.id(), by, entry.day());
        }
    }
}
