package pl.asysta.drift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;

/** Notes for the next talk of an assistant with the director. They go with the family when another assistant takes it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
public class TalkNotes {
    private final AnswerRows rows;
    private final Cases cases;
    private final Clock clock;

    TalkNotes(AnswerRows rows, Cases cases, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.clock = clock;
    }

    /** Those that wait for a talk: an assistant's own, and for those who lead assistants everybody's, by assistant. */
    @Transactional(readOnly = true)
    public List<TalkNote> open(Viewer viewer) {
        return viewer.role().leadsAssistants() ? rows.open() : rows.open(viewer.assistants());
    }

    /**
     * One of them.
     *
     * @throws NotFound if it is not there, or not hers to see
     */
    @Transactional(readOnly = true)
    public TalkNote one(TalkId id, Viewer viewer) {
        return rows.find(id)
                .filter(note -> cases.isVisible(note.family(), viewer))
                .orElseThrow(() -> new NotFound("talk", id));
    }

    /**
     * They have talked about it.
     *
     * @throws RuleViolation if they had before, or the day is earlier than the note
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void talked(MarkTalked command, Viewer by) {
        var note = rows.hold(command.note()).orElseThrow(() -> new NotFound("talk", command.note()));
        var talk = note.talk();
        if (talk != null) {
            throw RuleViolation.at("conclusion", "drift.talked-already", talk.by(), talk.on());
        }
        var answeredOn = LocalDate.ofInstant(note.answeredAt(), clock.getZone());
        if (command.on().isBefore(answeredOn)) {
            throw RuleViolation.at("on", "drift.talk-before-note", answeredOn);
        }
        rows.talked(command, by.worker());
    }
}
