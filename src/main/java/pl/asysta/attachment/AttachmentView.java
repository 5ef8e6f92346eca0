package pl.asysta.attachment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PersonId;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/**
 * An attachment as a page shows it, without its content.
 *
 * @param datedOn the day that stands on the paper, or null
 * @param person whom it is about, or null for the whole family
 * @param size in bytes
 * @param pages how many can be shown, or null where none can
 * @param hersUntil the last day on which she who added it may withdraw it herself
 * @param withdrawal who took it out of use, or null
 */
public record AttachmentView(
        AttachmentId id,
        AttachmentKind kind,
        String title,
        @Nullable LocalDate datedOn,
        @Nullable PersonId person,
        String fileName,
        FileType type,
        int size,
        @Nullable Integer pages,
        WorkerId addedBy,
        Instant addedAt,
        LocalDate hersUntil,
        @Nullable Withdrawal withdrawal) {
    private static final int KILOBYTE = 1024;
    private static final int TENTHS = 10;

    /** Who took it out of use, and why. */
    public record Withdrawal(String reason, WorkerId by, Instant at) {}

    /** Everybody whom it names. */
    public Stream<WorkerId> people() {
        return withdrawal == null ? Stream.of(addedBy) : Stream.of(addedBy, withdrawal.by());
    }

    /** Whether this worker may open its content: of one that was withdrawn, who decides may. */
    public boolean isOpenTo(Viewer viewer) {
        return withdrawal == null || viewer.role().decidesRequests();
    }

    /** Whether this worker may withdraw it on this day: she who added it, for a while, and who decides. */
    public boolean isWithdrawableBy(Viewer viewer, LocalDate today) {
        boolean hers = viewer.worker().equals(addedBy) && !today.isAfter(hersUntil);
        return withdrawal == null && (hers || viewer.role().decidesRequests());
    }

    /** Its size in kilobytes, one at least. */
    public long kilobytes() {
        return Math.max(1, Math.round((double) size / KILOBYTE));
    }

    /** Its size in megabytes with one decimal, or 0 for less than one. */
    public double megabytes() {
        int megabyte = KILOBYTE * KILOBYTE;
        return size < megabyte ? 0 : Math.round((double) TENTHS * size / megabyte) / (double) TENTHS;
    }

    /** Whether there is such a page to show, counted from 1. */
    public boolean hasPage(int number) {
        return pages != null && number >= 1 && number <= pages;
    }
}
