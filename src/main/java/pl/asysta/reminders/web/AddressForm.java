package pl.asysta.reminders.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.reminders.Addressee;
import pl.asysta.reminders.EmailAddress;
import pl.asysta.reminders.SetAddress;
import pl.asysta.staff.WorkerId;

/** Where a worker is written to. */
record AddressForm(long version, @Nullable String email) {
    static AddressForm of(Addressee addressee) {
        return new AddressForm(addressee.version(), addressee.choice().email());
    }

    void check(BindingResult errors) {
        var typed = stripped();
        if (typed != null && !EmailAddress.fits(typed)) {
            errors.rejectValue("email", "reminders.form.email.wrong");
        }
    }

    SetAddress toCommand(WorkerId worker) {
        return new SetAddress(worker, version, stripped());
    }

    private @Nullable String stripped() {
        return email == null ? null : email.strip();
    }
}
