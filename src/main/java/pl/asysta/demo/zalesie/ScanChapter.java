package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import pl.asysta.attachment.AttachmentKind;
import pl.asysta.attachment.FileType;
import pl.asysta.attachment.UploadedFile;
import pl.asysta.cases.PaperKind;

/** Scans of what the first families signed and brought; one drawn sheet serves for all, as nobody reads it. */
final class ScanChapter implements Chapter {
    private static final int FAMILIES = 60;
    private static final int CERTIFICATE_EVERY = 3;
    private static final LocalTime SCANNED_AT = LocalTime.of(15, 20);

    private final Calendar calendar;
    private final UploadedFile sheet = new UploadedFile("skan.png", ScannedSheet.png());

    ScanChapter(Calendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void write(File file, Rows rows) {
        var family = file.family();
        var signed = family.course().find(PaperKind.PARTICIPATION_CONSENT).map(Step::on);
        if (signed.isEmpty() || family.index() >= FAMILIES) {
            return;
        }
        scan(family, AttachmentKind.CONSENT, "Zgoda na udział, podpisana", signed.get(), rows);
        if (family.index() % CERTIFICATE_EVERY == 0) {
            scan(family, AttachmentKind.CERTIFICATE, "Zaświadczenie o dochodach", signed.get(), rows);
        }
    }

    private void scan(Family family, AttachmentKind kind, String title, LocalDate on, Rows rows) {
        var id = family.dice("scan " + kind).id();
        rows.add(
                Table.ATTACHMENT,
                id,
                family.id(),
                kind,
                title,
                on,
                sheet.name(),
                FileType.PNG.mediaType(),
                sheet.content().length,
                sheet.sha256(),
                1,
                family.socialWorker().id(),
                calendar.at(on, SCANNED_AT));
        rows.add(Table.ATTACHMENT_CONTENT, id, "\\x" + HexFormat.of().formatHex(sheet.content()));
    }
}
