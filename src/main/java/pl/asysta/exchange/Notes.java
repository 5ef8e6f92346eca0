package pl.asysta.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.Violations;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerView;

/** The notes in the file of a family. What is written stays; a mistake is put right by a later addition. */
@Service
@Transactional
public class Notes {
    private final NoteRows rows;
    private final Partners partners;
    private final Cases cases;
    private final OnceOnly once;
    private final Clock clock;

    Notes(NoteRows rows, Partners partners, Cases cases, OnceOnly once, Clock clock) {
        this.rows = rows;
        this.partners = partners;
        this.cases = cases;
        this.once = once;
        this.clock = clock;
    }

    /** Writes a note; the same form twice writes one. */
    @PreAuthorize("#note.kind().isWrittenBy(#viewer.role())")
    public void write(WriteNote note, Viewer viewer) {
        var family = cases.toWriteIn(note.family(), viewer);
        once.carryOut(note.token(), note, () -> {
            refuseWhatCannotBe(note, family, viewer);
            return rows.add(note, viewer.worker(), OffsetDateTime.now(clock));
        });
    }

    /** Adds to a note, also after the case has ended; the same form twice adds once. */
    @PreAuthorize("#addition.kind().isWrittenBy(#viewer.role())")
    public void add(AddToNote addition, Viewer viewer) {
        cases.toWriteIn(addition.family(), viewer);
        open(addition.family(), addition.kind(), addition.note());
        once.carryOut(addition.token(), addition, () -> rows.add(addition, viewer.worker(), OffsetDateTime.now(clock)));
    }

    /** One note of a family that the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public NoteView open(CaseId family, NoteKind kind, NoteId note) {
        return rows.find(family, kind, note).orElseThrow(() -> new NotFound("note", note));
    }

    /**
     * Notes of a family that the caller has already been allowed to see, latest first.
     *
     * @param number of the page, from 1
     */
    @Transactional(readOnly = true)
    public NotePage page(CaseId family, NoteKind kind, int number) {
        var found = rows.latest(family, kind, NotePage.SIZE + 1, (number - 1) * NotePage.SIZE);
        return new NotePage(found.stream().limit(NotePage.SIZE).toList(), number, found.size() > NotePage.SIZE);
    }

    /** The latest notes of every kind of a family that the caller has already been allowed to see, latest first. */
    @Transactional(readOnly = true)
    public List<LatestNote> latest(CaseId family, int limit) {
        return rows.latest(family, limit);
    }

    /** With whom the viewer may have spoken about this family; nobody when she writes no such notes. */
    @Transactional(readOnly = true)
    public List<WorkerView> partners(CaseView family, NoteKind kind, Viewer viewer) {
        return partners.of(family, kind, viewer);
    }

    private void refuseWhatCannotBe(WriteNote note, CaseView family, Viewer viewer) {
        if (family.isClosed()) {
            throw new RuleViolation("note.case-closed");
        }
        if (note.kind() == NoteKind.EXCHANGE && family.assistant() == null) {
            throw new RuleViolation("note.without-assistant");
        }
        var violations = new Violations();
        if (note.heldOn().isAfter(LocalDate.now(clock))) {
            violations.at("heldOn", "form.day.future");
        }
        if (note.heldOn().isBefore(family.informedOn())) {
            violations.at("heldOn", "note.before-case", family.informedOn());
        }
        if (partners.of(family, note.kind(), viewer).stream()
                .noneMatch(partner -> partner.id().equals(note.with()))) {
            violations.at("with", "note.partner-unknown");
        }
        violations.refuse();
    }
}
