package pl.asysta.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.people.PlacementForm;
import pl.asysta.people.PlacementView;
import pl.asysta.people.RecordPlacement;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** The boxes of a placement. */
record PlacementBoxes(
        long version,

        @NotNull(message = "{placements.form.form.required}") @Nullable
        PlacementForm form,

        @NotBlank(message = "{placements.form.place.required}") @Size(max = 200, message = "{form.too-long}") @Nullable
        String place,

        @NotBlank(message = "{placements.form.placedOn.required}") @Day @Nullable
        String placedOn,

        @Day @Nullable String returnedOn,

        @NotBlank(message = "{placements.form.basis.required}") @Size(max = 300, message = "{form.too-long}") @Nullable
        String basis) {
    static PlacementBoxes blank() {
        return new PlacementBoxes(-1, null, null, null, null, null);
    }

    static PlacementBoxes of(PlacementView placement) {
        return new PlacementBoxes(
                placement.version(),
                placement.form(),
                placement.place(),
                Days.typed(placement.placedOn()),
                Days.typed(placement.returnedOn()),
                placement.basis());
    }

    RecordPlacement toCommand(CaseId family, PersonId child) {
        return new RecordPlacement(
                family,
                child,
                Objects.requireNonNull(form),
                String.valueOf(place).strip(),
                Days.of(placedOn),
                Days.read(returnedOn).orElse(null),
                String.valueOf(basis).strip());
    }
}
