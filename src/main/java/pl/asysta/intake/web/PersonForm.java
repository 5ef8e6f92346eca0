package pl.asysta.intake.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import pl.asysta.cases.Kinship;
import pl.asysta.cases.NewMember;
import pl.asysta.kernel.PersonName;
import pl.asysta.kernel.Pesel;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.PeselNumber;

/** One row of persons; a row with nothing in it is no person. */
record PersonForm(
        @Size(max = 60, message = "{form.too-long}") @Nullable
        String firstName,

        @Size(max = 80, message = "{form.too-long}") @Nullable
        String lastName,

        @Day @Nullable String birthDate,
        @Nullable Kinship kinship,
        @PeselNumber @Nullable String pesel) {
    static final PersonForm BLANK = new PersonForm(null, null, null, null, null);

    PersonForm {
        pesel = pesel == null ? null : pesel.replace(" ", "");
    }

    public boolean isBlank() {
        return firstName == null && lastName == null && birthDate == null && kinship == null && pesel == null;
    }

    /** A row with something in it wants a name and a kinship. */
    void check(String path, Errors errors) {
        if (isBlank()) {
            return;
        }
        if (firstName == null) {
            errors.rejectValue(path + ".firstName", "intake.form.person.firstName.required");
        }
        if (lastName == null) {
            errors.rejectValue(path + ".lastName", "intake.form.person.lastName.required");
        }
        if (kinship == null) {
            errors.rejectValue(path + ".kinship", "intake.form.person.kinship.required");
        }
    }

    NewMember toMember() {
        return new NewMember(
                new PersonName(
                        String.valueOf(firstName).strip(),
                        String.valueOf(lastName).strip()),
                Days.read(birthDate).orElse(null),
                Objects.requireNonNull(kinship),
                pesel == null ? null : new Pesel(pesel));
    }
}
