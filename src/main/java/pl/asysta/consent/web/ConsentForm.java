package pl.asysta.consent.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.consent.ConsentId;
import pl.asysta.consent.ConsentKind;
import pl.asysta.consent.ConsentText;
import pl.asysta.consent.RecordConsent;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** The boxes of a consent, a refusal or a withdrawal. */
record ConsentForm(
        Set<UUID> persons,

        @NotBlank(message = "{consent.form.signedOn.required}") @Day @Nullable
        String signedOn,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String place,

        @Day @Nullable String privacyNoticeOn,
        @Nullable Boolean rulesDiscussed,

        @Size(max = 4000, message = "{form.too-long}") @Nullable
        String words,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String scan) {
    ConsentForm {
        persons = persons == null
                ? Set.of()
                : persons.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    static ConsentForm blank() {
        return new ConsentForm(Set.of(), null, null, null, null, null, null);
    }

    /** What a consent has and a refusal need not have. */
    static void check(@Nullable ConsentForm form, ConsentKind kind, BindingResult errors) {
        if (form == null || errors.getTarget() == null) {
            return;
        }
        if (form.persons.isEmpty() && !errors.hasFieldErrors("persons")) {
            errors.rejectValue("persons", kind.isGiven() ? "consent.nobody-signed" : "consent.nobody-said");
        }
        if (kind.isGiven() && form.place == null) {
            errors.rejectValue("place", "consent.form.place.required");
        }
        if (kind.isGiven() && form.privacyNoticeOn == null) {
            errors.rejectValue("privacyNoticeOn", "consent.form.privacyNoticeOn.required");
        }
    }

    RecordConsent toCommand(ConsentKind kind, CaseId family) {
        return RecordConsent.of(kind, family, text(kind), ids());
    }

    RecordConsent toWithdrawal(ConsentId withdrawn, CaseId family) {
        return RecordConsent.withdrawal(withdrawn, family, text(ConsentKind.WITHDRAWAL), ids());
    }

    private ConsentText text(ConsentKind kind) {
        var on = Days.of(signedOn);
        return kind.isGiven()
                ? ConsentText.signed(
                        on, String.valueOf(place), Days.of(privacyNoticeOn), Boolean.TRUE.equals(rulesDiscussed), scan)
                : ConsentText.said(on, place, words, scan);
    }

    private Set<PersonId> ids() {
        return persons.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }
}
