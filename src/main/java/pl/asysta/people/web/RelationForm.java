package pl.asysta.people.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.people.EnterRelation;
import pl.asysta.people.Parting;
import pl.asysta.people.Reading;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** The boxes of a relation, entered from either side. */
record RelationForm(
        @NotNull(message = "{relations.form.one.required}") @Nullable
        UUID one,

        @NotNull(message = "{relations.form.reading.required}") @Nullable
        Reading reading,

        @NotNull(message = "{relations.form.other.required}") @Nullable
        UUID other,

        @Nullable Parting parted,
        @Day @Nullable String partedOn) {
    static RelationForm blank(@Nullable UUID one) {
        return new RelationForm(one, null, null, null, null);
    }

    EnterRelation toCommand(CaseId family) {
        return new EnterRelation(
                family,
                new PersonId(Objects.requireNonNull(one)),
                Objects.requireNonNull(reading),
                new PersonId(Objects.requireNonNull(other)),
                parted,
                Days.read(partedOn).orElse(null));
    }
}
