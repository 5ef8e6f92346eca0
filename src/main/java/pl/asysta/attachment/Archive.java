package pl.asysta.attachment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.Violations;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** Puts away what has been examined; apart from {@link Attachments}, so that nobody waits for a scanner with a family locked. */
@Component
@Transactional
class Archive {
    private final AttachmentRows rows;
    private final Cases cases;
    private final OnceOnly once;
    private final Clock clock;

    Archive(AttachmentRows rows, Cases cases, OnceOnly once, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.once = once;
        this.clock = clock;
    }

    UUID keep(AddAttachment command, Inspected file, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        return once.carryOut(command.token(), command, () -> {
            amiss(command, family).refuse();
            refuseTheSameTwice(command);
            return rows.add(command, file, by.worker(), OffsetDateTime.now(clock));
        });
    }

    /** What the family's file knows to be wrong, whatever the file is. */
    Violations amiss(AddAttachment command, CaseView family) {
        var violations = new Violations();
        if (command.datedOn() != null && command.datedOn().isAfter(LocalDate.now(clock))) {
            violations.at("datedOn", "form.day.future");
        }
        if (command.person() != null && family.member(command.person()).isEmpty()) {
            violations.at("person", "attachment.person-unknown");
        }
        return violations;
    }

    private void refuseTheSameTwice(AddAttachment command) {
        if (command.again()) {
            return;
        }
        rows.withContent(command.family(), command.file().sha256()).ifPresent(same -> {
            throw RuleViolation.at("file", "attachment.file.same", same.title());
        });
    }
}
