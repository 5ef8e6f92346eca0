package pl.asysta.institution.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.institution.AddContact;
import pl.asysta.institution.ContactView;
import pl.asysta.institution.CorrectContact;
import pl.asysta.site.Prose;

/** The boxes of a contact. */
record ContactForm(
        @Nullable Long version,
        @Nullable UUID token,

        @NotNull(message = "{institution.contact.institution.required}") @Nullable
        UUID institution,

        @NotBlank(message = "{institution.contact.who.required}")
        @Size(max = 200, message = "{form.too-long}")
        @Nullable
        String who,

        @Size(max = 60, message = "{form.too-long}") @Nullable
        String phone,

        @Nullable UUID about,
        @Prose @Nullable String note) {
    static ContactForm blank() {
        return new ContactForm(null, UUID.randomUUID(), null, null, null, null, null);
    }

    static ContactForm of(ContactView contact) {
        var about = contact.about();
        return new ContactForm(
                contact.version(),
                null,
                contact.institution().id(),
                contact.who(),
                contact.phone(),
                about == null ? null : about.id(),
                contact.note());
    }

    CorrectContact toCorrection(CaseId family, UUID contact) {
        return new CorrectContact(
                family,
                contact,
                version == null ? 0 : version,
                Objects.requireNonNull(institution),
                Objects.requireNonNull(who),
                phone,
                about == null ? null : new PersonId(about),
                note);
    }

    AddContact toCommand(CaseId family) {
        return new AddContact(
                token == null ? UUID.randomUUID() : token,
                family,
                Objects.requireNonNull(institution),
                Objects.requireNonNull(who),
                phone,
                about == null ? null : new PersonId(about),
                note);
    }
}
