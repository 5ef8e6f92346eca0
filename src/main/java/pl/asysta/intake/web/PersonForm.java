package pl.asysta.intake.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import pl.asysta.cases.Kinship;
import pl.asysta.cases.NewMember;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.Address;
import pl.asysta.kernel.PersonName;
import pl.asysta.kernel.Pesel;
import pl.asysta.kernel.Sex;
import pl.asysta.people.Typed;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.PeselNumber;

/** One row of persons; a row with nothing in it is no person. */
record PersonForm(
        @Size(max = 60, message = "{form.too-long}") @Nullable
        String firstName,

        @Size(max = 80, message = "{form.too-long}") @Nullable
        String lastName,

        @Day(future = true, hurried = false) @Nullable String birthDate,
        @Nullable Kinship kinship,
        @PeselNumber @Nullable String pesel,
        @Nullable Sex sex,
        @Nullable String same,

        @Size(max = 500, message = "{form.too-long}") @Nullable
        String somebodyElse) {
    static final PersonForm BLANK = new PersonForm(null, null, null, null, null, null, null, null);

    /** What stands in {@code same} when she is none of those who look like her. */
    private static final String NOBODY = "OTHER";

    PersonForm {
        pesel = pesel == null ? null : pesel.replace(" ", "");
    }

    public boolean isBlank() {
        return sex == null
                && firstName == null
                && lastName == null
                && birthDate == null
                && kinship == null
                && pesel == null;
    }

    /** A row with something in it wants a name, unless the child is not born yet, and a kinship. */
    void check(String path, Errors errors, LocalDate today) {
        if (isBlank()) {
            return;
        }
        if (firstName == null && !isUnborn()) {
            errors.rejectValue(path + ".firstName", "intake.form.person.firstName.required");
        }
        if (lastName == null && !isUnborn()) {
            errors.rejectValue(path + ".lastName", "intake.form.person.lastName.required");
        }
        if (kinship == null) {
            errors.rejectValue(path + ".kinship", "intake.form.person.kinship.required");
        }
        if (!isUnborn() && Days.read(birthDate).filter(today::isBefore).isPresent()) {
            errors.rejectValue(path + ".birthDate", "form.day.future");
        }
        if (NOBODY.equals(same) && somebodyElse == null) {
            errors.rejectValue(path + ".somebodyElse", "look-alikes.reason.required");
        }
    }

    boolean isDecided() {
        return same != null;
    }

    /** What there is of her so far; the box of the birth date holds the expected one while she is not born. */
    Typed typed(Address address) {
        return Typed.of(member(kinship == null ? Kinship.OTHER : kinship), address);
    }

    private boolean isUnborn() {
        return kinship != null && kinship.isUnborn();
    }

    NewMember toMember() {
        return member(Objects.requireNonNull(kinship));
    }

    private NewMember member(Kinship as) {
        var day = Days.read(birthDate).orElse(null);
        return new NewMember(
                isUnborn()
                        ? Kinship.nameOfUnborn(firstName, lastName)
                        : new PersonName(text(firstName), text(lastName)),
                isUnborn() ? null : day,
                as,
                pesel != null && Pesel.isPesel(pesel) ? new Pesel(pesel) : null,
                sex,
                isUnborn() ? day : null,
                same == null || NOBODY.equals(same) ? null : PersonId.of(same),
                NOBODY.equals(same) ? somebodyElse : null);
    }

    private static String text(@Nullable String box) {
        return box == null ? "" : box.strip();
    }
}
