package pl.asysta.attachment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;

/** Scans and files of a family. What is in stays in; what should not be there is withdrawn with a reason. */
@Service
public class Attachments {
    private static final Logger log = LoggerFactory.getLogger(Attachments.class);

    private final AttachmentRows rows;
    private final Archive archive;
    private final FileInspection inspection;
    private final Clamd clamd;
    private final PagePictures pictures;
    private final Cases cases;
    private final Clock clock;

    Attachments(
            AttachmentRows rows,
            Archive archive,
            FileInspection inspection,
            Clamd clamd,
            PagePictures pictures,
            Cases cases,
            Clock clock) {
        this.rows = rows;
        this.archive = archive;
        this.inspection = inspection;
        this.clamd = clamd;
        this.pictures = pictures;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Puts a file into the family's file once it has been examined, and scanned where the centre has ClamAV; the same form
     * twice adds one.
     *
     * @throws RuleViolation if the file is not taken, or the family has the same content
     * @throws NotFound if the family is not hers to write to
     */
    public AttachmentId add(AddAttachment command, Viewer by) {
        if (!cases.isWritable(command.family(), by)) {
            throw new NotFound("case", command.family());
        }
        var file = inspection.inspect(command.file());
        clamd.scan(command.file());
        var id = archive.keep(command, file, by);
        log.info("Attachment {} of case {}: {}, {}", id, command.family(), file.type(), command.file());
        return new AttachmentId(id);
    }

    /**
     * Examines a file whose form has to come back anyway, so that she who picks it again learns of it now.
     *
     * @throws RuleViolation if it is not taken
     */
    public void check(UploadedFile file) {
        inspection.inspect(file);
    }

    /**
     * Takes an attachment out of use. The same again is no mistake.
     *
     * @throws RuleViolation if it has been withdrawn otherwise, or is not hers to withdraw any more
     */
    @Transactional
    public void withdraw(WithdrawAttachment command, Viewer by) {
        cases.toWriteIn(command.family(), by);
        var attachment = open(command.family(), command.attachment());
        var earlier = attachment.withdrawal();
        if (earlier != null) {
            if (earlier.by().equals(by.worker()) && earlier.reason().equals(command.reason())) {
                return;
            }
            throw new RuleViolation("attachment.withdrawn-already");
        }
        if (!attachment.isWithdrawableBy(by, LocalDate.now(clock))) {
            throw new RuleViolation("attachment.not-hers-to-withdraw", attachment.hersUntil());
        }
        rows.withdraw(command, by.worker(), OffsetDateTime.now(clock));
    }

    /**
     * Those of a family that the caller has already been allowed to see, the last added first.
     *
     * @param kind or null for every one
     * @param number of the page, from 1
     */
    @Transactional(readOnly = true)
    public AttachmentPage page(CaseId family, @Nullable AttachmentKind kind, int number) {
        var found = rows.latest(family, kind, AttachmentPage.SIZE + 1, (number - 1) * AttachmentPage.SIZE);
        return new AttachmentPage(
                found.stream().limit(AttachmentPage.SIZE).toList(),
                number,
                found.size() > AttachmentPage.SIZE,
                rows.counts(family));
    }

    /**
     * One attachment of a family that the caller has already been allowed to see.
     *
     * @throws NotFound if the family has none such
     */
    @Transactional(readOnly = true)
    public AttachmentView open(CaseId family, AttachmentId id) {
        return rows.find(family, id).orElseThrow(() -> new NotFound("attachment", id));
    }

    /** What has the same content in a family that the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public Optional<AttachmentView> sameAs(CaseId family, UploadedFile file) {
        return rows.withContent(family, file.sha256());
    }

    /**
     * The content of an attachment of a family that the caller has already been allowed to see.
     *
     * @throws NotFound if it was withdrawn and is not open to her any more, or was disposed of
     */
    @Transactional(readOnly = true)
    public byte[] content(CaseId family, AttachmentId id, Viewer viewer) {
        if (!open(family, id).isOpenTo(viewer)) {
            throw new NotFound("attachment", id);
        }
        return rows.content(id).orElseThrow(() -> new NotFound("content of attachment", id));
    }

    /**
     * A page of an attachment of a family that the caller has already been allowed to see, as a picture; empty where there is no
     * such page.
     *
     * @param number of the page, from 1
     * @throws NotFound if the attachment was withdrawn and is not open to her any more
     */
    public Optional<Picture> picture(CaseId family, AttachmentId id, int number, Viewer viewer) {
        var attachment = open(family, id);
        if (!attachment.hasPage(number)) {
            return Optional.empty();
        }
        var content = content(family, id, viewer);
        var type = attachment.type();
        return type.isPicture()
                ? Optional.of(new Picture(type.mediaType(), content))
                : pictures.of(content, type, number);
    }
}
