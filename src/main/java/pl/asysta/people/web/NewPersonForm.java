package pl.asysta.people.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Kinship;
import pl.asysta.cases.NewMember;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.Address;
import pl.asysta.kernel.PersonName;
import pl.asysta.kernel.Pesel;
import pl.asysta.kernel.Sex;
import pl.asysta.people.AddPerson;
import pl.asysta.people.Typed;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.PeselNumber;

/** The boxes of somebody who comes into a family. */
record NewPersonForm(
        @NotNull @Nullable UUID token,

        @Size(max = 60, message = "{form.too-long}") @Nullable
        String firstName,

        @Size(max = 80, message = "{form.too-long}") @Nullable
        String lastName,

        @NotNull(message = "{intake.form.person.kinship.required}") @Nullable
        Kinship kinship,

        @Nullable Sex sex,
        @Day(future = true, hurried = false) @Nullable String birthDate,
        @PeselNumber @Nullable String pesel,

        @NotNull(message = "{persons.form.home.required}") @Nullable
        Home home,

        @Day @Nullable String joinedOn,
        @Nullable String same,

        @Size(max = 500, message = "{form.too-long}") @Nullable
        String somebodyElse) {
    /** What stands in {@code same} when she is none of those who look like her. */
    static final String NOBODY = "OTHER";

    /** Whether she lives with the family, and since when. */
    enum Home {
        ALWAYS,
        SINCE,
        ELSEWHERE
    }

    NewPersonForm {
        pesel = pesel == null ? null : pesel.replace(" ", "");
    }

    static NewPersonForm blank() {
        return new NewPersonForm(UUID.randomUUID(), null, null, null, null, null, null, null, null, null, null);
    }

    /** What one box cannot say alone. */
    void check(BindingResult errors, java.time.LocalDate today) {
        boolean unborn = kinship != null && kinship.isUnborn();
        if (firstName == null && !unborn) {
            errors.rejectValue("firstName", "intake.form.person.firstName.required");
        }
        if (lastName == null && !unborn) {
            errors.rejectValue("lastName", "intake.form.person.lastName.required");
        }
        if (!unborn && Days.read(birthDate).filter(today::isBefore).isPresent()) {
            errors.rejectValue("birthDate", "form.day.future");
        }
        if (home == Home.SINCE && joinedOn == null) {
            errors.rejectValue("joinedOn", "persons.form.joinedOn.required");
        }
        if (NOBODY.equals(same) && somebodyElse == null) {
            errors.rejectValue("somebodyElse", "look-alikes.reason.required");
        }
    }

    boolean isDecided() {
        return same != null;
    }

    Typed typed(Address address) {
        return Typed.of(toMember(), address);
    }

    private NewMember toMember() {
        boolean unborn = kinship != null && kinship.isUnborn();
        var day = Days.read(birthDate).orElse(null);
        return new NewMember(
                unborn ? Kinship.nameOfUnborn(firstName, lastName) : name(),
                unborn ? null : day,
                kinship == null ? Kinship.OTHER : kinship,
                pesel != null && Pesel.isPesel(pesel) ? new Pesel(pesel) : null,
                sex,
                unborn ? day : null,
                same == null || NOBODY.equals(same) ? null : PersonId.of(same),
                NOBODY.equals(same) ? somebodyElse : null);
    }

    private PersonName name() {
        return new PersonName(firstName == null ? "" : firstName.strip(), lastName == null ? "" : lastName.strip());
    }

    AddPerson toCommand(CaseId family) {
        boolean unborn = kinship != null && kinship.isUnborn();
        return new AddPerson(
                Objects.requireNonNull(token),
                family,
                toMember(),
                !unborn && home != Home.ELSEWHERE,
                home == Home.SINCE ? Days.of(joinedOn) : null);
    }
}
