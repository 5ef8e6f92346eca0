package pl.asysta.consent;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the paper, apart from the names.
 *
 * @param signedOn the day it was signed or said
 * @param place where; a consent has one
 * @param privacyNoticeOn when the family was given the privacy notice (art. 13 RODO); a consent has such a day
 * @param rulesDiscussed whether the rules of cooperation were discussed, as consent B wants it
 * @param words of the family, as a reason that nobody has to give, or null
 * @param scan where the scan lies, or null
 */
@Embeddable
public record ConsentText(
        LocalDate signedOn,
        @Nullable String place,
        @Nullable LocalDate privacyNoticeOn,
        boolean rulesDiscussed,
        @Nullable String words,
        @Nullable String scan) {
    /** The day may not be missing. */
    public ConsentText {
        Objects.requireNonNull(signedOn);
    }

    /** Of a consent that was signed at this place. */
    public static ConsentText signed(
            LocalDate on, String place, LocalDate privacyNoticeOn, boolean rulesDiscussed, @Nullable String scan) {
        return new ConsentText(on, place, privacyNoticeOn, rulesDiscussed, null, scan);
    }

    /** Of a refusal or withdrawal, with the family's words if it said any. */
    public static ConsentText said(
            LocalDate on, @Nullable String place, @Nullable String words, @Nullable String scan) {
        return new ConsentText(on, place, null, false, words, scan);
    }
}
