package pl.asysta.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.audit.Officers;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Role;
import pl.asysta.staff.SignedIn;

/**
 * Lists of files to be disposed of. Director or deputy draws one up and enters what the State Archive answered; another
 * person approves it: director, deputy, administrator or data-protection officer, who reads numbers and years alone.
 */
@Service
@Transactional
public class DisposalLists {
    private final ListRows rows;
    private final ListedFiles files;
    private final Officers officers;
    private final Clock clock;

    DisposalLists(ListRows rows, ListedFiles files, Officers officers, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.officers = officers;
        this.clock = clock;
    }

    /** Files whose years are over and which are on no list, two hundred at most. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public List<ListedFile> proposed() {
        return files.pastTheirTerm(LocalDate.now(clock));
    }

    /**
     * Every list, the latest first.
     *
     * @throws NotFound for whoever may not approve one
     */
    @Transactional(readOnly = true)
    public List<DisposalList> all(SignedIn reader) {
        admit(reader);
        return rows.all();
    }

    /**
     * One list.
     *
     * @throws NotFound if it is not there, or not hers to read
     */
    @Transactional(readOnly = true)
    public DisposalList one(UUID list, SignedIn reader) {
        admit(reader);
        return rows.one(list).orElseThrow(() -> new NotFound("disposal list", list));
    }

    /**
     * What to keep outside Asysta of a list by which files were disposed of, so that it can be done again after an older
     * copy has been restored: JSON with numbers, days and ids.
     *
     * @throws NotFound if nothing was disposed of by it, or it is not hers to read
     */
    @Transactional(readOnly = true)
    public String record(UUID list, SignedIn reader) {
        admit(reader);
        return rows.record(list).orElseThrow(() -> new NotFound("record of disposal", list));
    }

    /**
     * Draws up a list of these files.
     *
     * @throws RuleViolation if there is none, or one that is no longer proposed
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public UUID drawUp(Set<CaseId> families, SignedIn by) {
        if (families.isEmpty()) {
            throw RuleViolation.at("families", "disposal.form.families.required");
        }
        var chosen = proposed().stream()
                .filter(file -> families.contains(file.family()))
                .toList();
        if (!chosen.stream().map(ListedFile::family).collect(Collectors.toSet()).equals(families)) {
            throw RuleViolation.at("families", "disposal.form.families.gone");
        }
        var list = rows.add(LocalDate.now(clock).getYear(), by.id(), OffsetDateTime.now(clock));
        chosen.forEach(file -> files.add(list, file));
        return list;
    }

    /**
     * The State Archive answered; what it had answered before is replaced.
     *
     * @throws RuleViolation if the list is approved or withdrawn, or a day is before the list
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void answered(UUID list, ArchiveAnswer answer, SignedIn by) {
        var open = open(list);
        if (open.needsOpinion() && !answer.hasOpinion()) {
            throw RuleViolation.at("opinionNumber", "disposal.form.opinion.required");
        }
        rows.answer(list, answer, by.id(), OffsetDateTime.now(clock));
    }

    /**
     * The second person approves the list; from then on its files may be disposed of.
     *
     * @throws RuleViolation if she drew it up herself, the archive has not answered, or nothing stands on it
     */
    public void approve(UUID list, SignedIn by) {
        admit(by);
        var open = open(list);
        if (open.drawn().by().equals(by.id())) {
            throw new RuleViolation("disposal.same-person");
        }
        if (open.answer() == null || open.needsOpinion() && !open.answer().hasOpinion()) {
            throw new RuleViolation("disposal.archive-silent");
        }
        if (open.standing() == 0) {
            throw new RuleViolation("disposal.nothing-stands");
        }
        rows.approve(list, by.id(), OffsetDateTime.now(clock));
    }

    /**
     * The list is not carried out; its files are proposed again.
     *
     * @throws RuleViolation if it is approved or withdrawn already
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void withdraw(UUID list, String reason, SignedIn by) {
        open(list);
        rows.withdraw(list, reason, by.id(), OffsetDateTime.now(clock));
    }

    private DisposalList open(UUID list) {
        var locked = rows.locked(list).orElseThrow(() -> new NotFound("disposal list", list));
        if (!locked.isOpen()) {
            throw new RuleViolation("disposal.closed");
        }
        return locked;
    }

    private void admit(SignedIn reader) {
        if (reader.role() != Role.ADMINISTRATOR) {
            officers.admit(reader);
        }
    }
}
