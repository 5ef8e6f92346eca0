package pl.asysta.privacy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PersonId;
import pl.asysta.statute.AccessRequestTerm;

/**
 * A request about one's own data as a page shows it.
 *
 * @param representative who asks for her and by which right, or null for herself
 * @param words what exactly she asks for, or null for everything
 * @param registered who put it down
 * @param extended why it takes longer, who said so and when, or null
 * @param finished who made the copy and when, or null while it is not made
 */
public record AccessRequestView(
        AccessRequestId id,
        PersonId person,
        LocalDate receivedOn,
        @Nullable String representative,
        @Nullable String words,
        Signed registered,
        @Nullable Signed extended,
        @Nullable Signed finished) {
    /** Who did something, when, and in which words if any. */
    public record Signed(@Nullable String words, String by, Instant at) {}

    /** The last day for the answer (art. 12(3) GDPR). */
    public LocalDate due() {
        return extended == null ? AccessRequestTerm.after(receivedOn) : AccessRequestTerm.extended(receivedOn);
    }

    /** Whether the copy is still to be made. */
    public boolean isOpen() {
        return finished == null;
    }

    /** Whether it can still be told that it takes longer: once, and in the first month. */
    public boolean isExtendableOn(LocalDate day) {
        return isOpen() && extended == null && !day.isAfter(AccessRequestTerm.after(receivedOn));
    }
}
