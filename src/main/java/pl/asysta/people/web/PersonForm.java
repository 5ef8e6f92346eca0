package pl.asysta.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.Kinship;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.PersonDetails;
import pl.asysta.kernel.PersonName;
import pl.asysta.kernel.Pesel;
import pl.asysta.kernel.Sex;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.PeselNumber;

/** The boxes in which the data of a person are put right. The PESEL on record stays unless another is typed. */
record PersonForm(
        long version,

        @NotBlank(message = "{intake.form.person.firstName.required}")
        @Size(max = 60, message = "{form.too-long}")
        @Nullable
        String firstName,

        @NotBlank(message = "{intake.form.person.lastName.required}")
        @Size(max = 80, message = "{form.too-long}")
        @Nullable
        String lastName,

        @NotNull(message = "{intake.form.person.kinship.required}") @Nullable
        Kinship kinship,

        @Nullable Sex sex,
        @Day(hurried = false) @Nullable String birthDate,
        @Day(future = true) @Nullable String expectedOn,
        @Day(hurried = false) @Nullable String diedOn,
        @PeselNumber @Nullable String pesel,
        @Nullable Boolean peselWrong) {
    PersonForm {
        pesel = pesel == null ? null : pesel.replace(" ", "");
    }

    static PersonForm of(MemberView member) {
        var details = member.details();
        return new PersonForm(
                member.version(),
                details.name().first(),
                details.name().last(),
                member.kinship(),
                details.sex(),
                Days.typed(details.birthDate()),
                Days.typed(details.expectedOn()),
                Days.typed(details.diedOn()),
                null,
                null);
    }

    Kinship chosenKinship() {
        return Objects.requireNonNull(kinship);
    }

    PersonDetails toDetails(@Nullable Pesel onRecord) {
        var number = pesel != null ? new Pesel(pesel) : Boolean.TRUE.equals(peselWrong) ? null : onRecord;
        boolean unborn = kinship != null && kinship.isUnborn();
        return new PersonDetails(
                new PersonName(
                        String.valueOf(firstName).strip(),
                        String.valueOf(lastName).strip()),
                Days.read(birthDate).orElse(null),
                number,
                sex,
                Days.read(diedOn).orElse(null),
                unborn ? Days.read(expectedOn).orElse(null) : null);
    }
}
