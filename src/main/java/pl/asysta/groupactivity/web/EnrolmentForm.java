package pl.asysta.groupactivity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.groupactivity.EnrolPerson;
import pl.asysta.groupactivity.GroupId;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** The boxes of an enrolment. */
record EnrolmentForm(
        @NotNull @Nullable UUID token,

        @NotNull(message = "{group.form.group.required}") @Nullable
        UUID group,

        @NotNull(message = "{group.form.person.required}") @Nullable
        UUID person,

        @NotBlank(message = "{group.form.enrolledOn.required}") @Day @Nullable
        String enrolledOn) {
    static EnrolmentForm blank(LocalDate today) {
        return new EnrolmentForm(UUID.randomUUID(), null, null, Days.typed(today));
    }

    EnrolPerson toCommand(CaseId family) {
        return new EnrolPerson(
                Objects.requireNonNull(token),
                family,
                new GroupId(Objects.requireNonNull(group)),
                new PersonId(Objects.requireNonNull(person)),
                Days.of(enrolledOn));
    }
}
