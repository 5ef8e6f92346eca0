package pl.asysta.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.intake.Channel;
import pl.asysta.intake.RegisterReferral;
import pl.asysta.intake.RegisterReferral.Letter;
import pl.asysta.intake.Source;
import pl.asysta.kernel.Address;
import pl.asysta.kernel.HouseNumber;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Times;

/** The boxes of a new referral. Rows of persons without anything in them move to the end and count for nothing. */
record ReferralForm(
        @NotNull @Nullable UUID token,

        @NotBlank(message = "{intake.form.receivedOn.required}") @Day @Nullable
        String receivedOn,

        @NotBlank(message = "{intake.form.receivedTime.required}")
        @Size(max = 10, message = "{form.too-long}")
        @Nullable
        String receivedTime,

        @NotNull(message = "{intake.form.channel.required}") @Nullable
        Channel channel,

        @NotNull(message = "{intake.form.source.required}") @Nullable
        Source source,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String reporter,

        @Size(max = 120, message = "{form.too-long}") @Nullable
        String person,

        boolean nameWithheld,

        @Size(max = 60, message = "{form.too-long}") @Nullable
        String letterNumber,

        @Day @Nullable String letterDatedOn,

        @NotBlank(message = "{intake.form.description.required}")
        @Size(max = 20_000, message = "{form.too-long}")
        @Nullable
        String description,

        boolean urgent,

        @NotBlank(message = "{intake.form.label.required}") @Size(max = 80, message = "{form.too-long}") @Nullable
        String label,

        @Size(max = 100, message = "{form.too-long}") @Nullable
        String street,

        @NotBlank(message = "{intake.form.house.required}") @Size(max = 10, message = "{form.too-long}") @Nullable
        String house,

        @Size(max = 10, message = "{form.too-long}") @Nullable
        String flat,

        @Pattern(regexp = "\\d{2}-\\d{3}", message = "{intake.form.postcode.wrong}") @Nullable
        String postcode,

        @NotBlank(message = "{intake.form.locality.required}") @Size(max = 80, message = "{form.too-long}") @Nullable
        String locality,

        @Nullable Integer district,

        List<@Valid PersonForm> members) {
    /** So many rows of persons are on the page. */
    static final int ROWS = 12;

    ReferralForm {
        var rows = new ArrayList<PersonForm>();
        if (members != null) {
            members.stream().filter(row -> row != null && !row.isBlank()).forEach(rows::add);
        }
        while (rows.size() < ROWS) {
            rows.add(PersonForm.BLANK);
        }
        members = List.copyOf(rows);
    }

    /** A new form of this day and minute; the district is found by the street. */
    static ReferralForm blank(String today, String now) {
        return new ReferralForm(
                UUID.randomUUID(),
                today,
                now,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** What one box cannot say alone. */
    static void check(@Nullable ReferralForm form, BindingResult errors, LocalDate today) {
        boolean unread = errors.getTarget() == null; // a row with a value that could not be read, which the errors say
        if (form != null && !unread) {
            form.check(errors, today);
        }
    }

    private void check(BindingResult errors, LocalDate today) {
        if (receivedTime != null && Times.read(receivedTime).isEmpty()) {
            errors.rejectValue("receivedTime", "intake.form.receivedTime.wrong");
        }
        if (house != null && HouseNumber.read(house).isEmpty()) {
            errors.rejectValue("house", "intake.form.house.wrong");
        }
        if (source != null && source.isOutside() && reporter == null) {
            errors.rejectValue("reporter", "intake.reporter-missing");
        }
        if (members.stream().allMatch(PersonForm::isBlank)) {
            errors.rejectValue("members[0].firstName", "intake.nobody-named");
        }
        for (int i = 0; i < members.size(); i++) {
            members.get(i).check("members[" + i + "]", errors, today);
            checkPeselOfItsOwn(i, errors);
        }
    }

    /** One number is one person's; twice in one form it is a slip. */
    private void checkPeselOfItsOwn(int row, BindingResult errors) {
        var digits = digits(members.get(row));
        for (int before = 0; before < row && !digits.isEmpty(); before++) {
            if (digits.equals(digits(members.get(before)))) {
                errors.rejectValue(
                        "members[" + row + "].pesel", "intake.form.pesel.twice", new Object[] {before + 1}, null);
                return;
            }
        }
    }

    private static String digits(PersonForm person) {
        return person.pesel() == null ? "" : person.pesel().replaceAll("\\D", "");
    }

    Address address() {
        return new Address(street, text(house), flat, postcode, text(locality));
    }

    private static String text(@Nullable String box) {
        return box == null ? "" : box.strip();
    }

    RegisterReferral toCommand() {
        return new RegisterReferral(
                Objects.requireNonNull(token),
                Days.of(receivedOn),
                Times.of(receivedTime),
                Objects.requireNonNull(channel),
                Objects.requireNonNull(source),
                reporter,
                person,
                nameWithheld,
                letter(),
                String.valueOf(description),
                urgent,
                String.valueOf(label).strip(),
                address(),
                district,
                members.stream()
                        .filter(row -> !row.isBlank())
                        .map(PersonForm::toMember)
                        .toList());
    }

    private @Nullable Letter letter() {
        return letterNumber == null && letterDatedOn == null
                ? null
                : new Letter(letterNumber, Days.read(letterDatedOn).orElse(null));
    }
}
