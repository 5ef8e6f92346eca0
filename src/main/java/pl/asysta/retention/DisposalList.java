package pl.asysta.retention;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.SignedIn;

/**
 * A list of files to be disposed of, as pages show it.
 *
 * @param number in its year, "1/2026"
 * @param answer of the State Archive, or null
 * @param approved by the second person, or null
 * @param withdrawn or null
 * @param withdrawnReason why, or null
 * @param files by their numbers
 */
public record DisposalList(
        UUID id,
        String number,
        Act drawn,
        @Nullable ArchiveAnswer answer,
        @Nullable Act approved,
        @Nullable Act withdrawn,
        @Nullable String withdrawnReason,
        List<ListedFile> files) {
    /** Where it stands. */
    public ListState state() {
        if (withdrawn != null) {
            return ListState.WITHDRAWN;
        }
        if (approved != null) {
            return files.stream().anyMatch(ListedFile::waits) ? ListState.APPROVED : ListState.CARRIED_OUT;
        }
        return answer == null ? ListState.DRAWN_UP : ListState.ANSWERED;
    }

    /** Whether its archive's answer may still be entered, and it may be withdrawn. */
    public boolean isOpen() {
        return approved == null && withdrawn == null;
    }

    /** Whether files of category BE stand on it. */
    public boolean needsOpinion() {
        return files.stream().anyMatch(ListedFile::needsOpinion);
    }

    /** Whether this worker may be the second person. */
    public boolean mayBeApprovedBy(SignedIn worker) {
        return state() == ListState.ANSWERED && !drawn.by().equals(worker.id());
    }

    /** Whether files were disposed of by it, so that there is a record to keep outside. */
    public boolean hasRecord() {
        return files.stream().anyMatch(file -> file.disposedAt() != null);
    }

    /** How many files stand on it. */
    public long standing() {
        return files.stream().filter(ListedFile::stands).count();
    }
}
