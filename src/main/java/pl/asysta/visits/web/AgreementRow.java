package pl.asysta.visits.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import pl.asysta.site.Days;
import pl.asysta.site.TypedDay;
import pl.asysta.visits.AgreementView;
import pl.asysta.visits.NewAgreement;

/** One row of agreements; a row with nothing in it agrees nothing. */
record AgreementRow(
        @Size(max = 500, message = "{form.too-long}") @Nullable
        String what,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String who,

        @Nullable String dueOn) {
    static final AgreementRow BLANK = new AgreementRow(null, null, null);

    static AgreementRow of(AgreementView agreement) {
        return new AgreementRow(agreement.what(), agreement.who(), Days.typed(agreement.dueOn()));
    }

    boolean isBlank() {
        return what == null && who == null && dueOn == null;
    }

    /**
     * What is amiss with it.
     *
     * @param met the day of the meeting, if it can be read
     */
    void check(String path, Optional<LocalDate> met, LocalDate today, Errors errors) {
        if (what == null && !isBlank()) {
            errors.rejectValue(path + ".what", "card.form.what.required");
        }
        var due = TypedDay.COMING.read(dueOn, today);
        if (dueOn != null && due.isEmpty()) {
            errors.rejectValue(path + ".dueOn", "form.day.unreadable");
        }
        if (due.isPresent() && met.isPresent() && due.get().isBefore(met.get())) {
            errors.rejectValue(path + ".dueOn", "card.agreement-due-before");
        }
    }

    NewAgreement toAgreement(LocalDate today) {
        return new NewAgreement(
                String.valueOf(what), who, TypedDay.COMING.read(dueOn, today).orElse(null));
    }
}
