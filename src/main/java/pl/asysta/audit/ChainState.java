package pl.asysta.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an examination of the whole log found.
 *
 * @param seals how many there are
 * @param entries how many entries lie under them
 * @param waiting how many are not sealed yet
 * @param last number and digest of the last seal, to be written down elsewhere, or null before the first
 * @param sealedAt when it was put
 * @param broken the number of the first seal that does not fit, or null if all do
 * @param flaw what does not fit
 */
public record ChainState(
        long seals,
        long entries,
        long waiting,
        @Nullable String last,
        @Nullable Instant sealedAt,
        @Nullable Long broken,
        @Nullable Flaw flaw) {
    /** In which way a log can be amiss. */
    public enum Flaw {
        /** The seal does not follow from the one before it. */
        LINK,
        /** Entries under it were changed, taken away or added. */
        CONTENT,
        /** Entries lie below the last seal and under none. */
        UNSEALED,
        /** A seal that was written down elsewhere is not there. */
        ANCHOR
    }

    /** Whether everything fits. */
    public boolean isWhole() {
        return flaw == null;
    }

    ChainState flawed(@Nullable Long number, Flaw what) {
        return new ChainState(seals, entries, waiting, last, sealedAt, number, what);
    }
}
