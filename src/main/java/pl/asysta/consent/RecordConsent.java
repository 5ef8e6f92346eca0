package pl.asysta.consent;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;

/**
 * Put a consent, a refusal or a withdrawal on record.
 *
 * @param persons who signed it, or said it
 * @param withdraws the consent that a withdrawal takes back; null for everything else
 */
public record RecordConsent(
        CaseId family,
        ConsentKind kind,
        ConsentText text,
        Set<PersonId> persons,
        @Nullable ConsentId withdraws) {
    /** A consent has a place and a day of the privacy notice; a withdrawal, and nothing else, names what it takes back. */
    public RecordConsent {
        Objects.requireNonNull(family);
        Objects.requireNonNull(text);
        persons = Set.copyOf(persons);
        if (kind.isGiven()) {
            Objects.requireNonNull(text.place());
            Objects.requireNonNull(text.privacyNoticeOn());
        }
        if ((kind == ConsentKind.WITHDRAWAL) != (withdraws != null)) {
            throw new IllegalArgumentException("a withdrawal names what it withdraws");
        }
    }

    /** A consent or a refusal. */
    public static RecordConsent of(ConsentKind kind, CaseId family, ConsentText text, Set<PersonId> persons) {
        return new RecordConsent(family, kind, text, persons, null);
    }

    /** The withdrawal of this consent. */
    public static RecordConsent withdrawal(
            ConsentId withdrawn, CaseId family, ConsentText text, Set<PersonId> persons) {
        return new RecordConsent(family, ConsentKind.WITHDRAWAL, text, persons, withdrawn);
    }
}
