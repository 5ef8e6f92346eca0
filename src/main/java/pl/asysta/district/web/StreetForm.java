package pl.asysta.district.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.district.AddStreet;
import pl.asysta.district.Houses;
import pl.asysta.district.Parity;
import pl.asysta.kernel.HouseNumber;

/** The boxes of a range of houses; without numbers it is the whole street. */
record StreetForm(
        @NotBlank(message = "{districts.form.locality.required}") @Size(max = 80, message = "{form.too-long}") @Nullable
        String locality,

        @Size(max = 100, message = "{form.too-long}") @Nullable
        String street,

        @Size(max = 10, message = "{form.too-long}") @Nullable
        String first,

        @Size(max = 10, message = "{form.too-long}") @Nullable
        String last,

        @NotNull(message = "{districts.form.parity.required}") @Nullable
        Parity parity) {
    static StreetForm blank() {
        return new StreetForm(null, null, null, null, Parity.BOTH);
    }

    /** The same locality once more: streets come in long lists. */
    static StreetForm after(String locality) {
        return new StreetForm(locality, null, null, null, Parity.BOTH);
    }

    /** What one box cannot say alone. */
    static void check(@Nullable StreetForm form, BindingResult errors) {
        if (form != null && errors.getTarget() != null) {
            form.check(errors);
        }
    }

    private void check(BindingResult errors) {
        if (first != null && HouseNumber.read(first).isEmpty()) {
            errors.rejectValue("first", "districts.number-unreadable");
        }
        if (last != null && HouseNumber.read(last).isEmpty()) {
            errors.rejectValue("last", "districts.number-unreadable");
        } else if (last != null && number(last) < from()) {
            errors.rejectValue("last", "districts.ends-before-it-begins");
        }
    }

    AddStreet toCommand(int district) {
        return new AddStreet(
                district,
                String.valueOf(locality).strip(),
                street == null ? null : street.strip(),
                new Houses(from(), last == null ? null : number(last), parity == null ? Parity.BOTH : parity));
    }

    private int from() {
        return first == null ? 1 : number(first);
    }

    private static int number(String text) {
        return HouseNumber.read(text).map(HouseNumber::number).orElse(1);
    }
}
