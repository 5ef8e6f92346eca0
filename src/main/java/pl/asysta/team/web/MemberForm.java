package pl.asysta.team.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.staff.WorkerId;
import pl.asysta.team.AddMember;

/** The boxes of a new member. */
record MemberForm(
        @NotNull @Nullable UUID token,

        @NotNull(message = "{team.form.worker.required}") @Nullable
        UUID worker,

        @NotBlank(message = "{team.form.duty.required}") @Size(max = 200, message = "{form.too-long}") @Nullable
        String duty,

        @Nullable Boolean chair,

        @NotBlank(message = "{team.form.startsOn.required}") @Day(future = true) @Nullable
        String startsOn) {
    static MemberForm blank(LocalDate today) {
        return new MemberForm(UUID.randomUUID(), null, null, null, Days.typed(today));
    }

    AddMember toCommand() {
        return new AddMember(
                Objects.requireNonNull(token),
                new WorkerId(Objects.requireNonNull(worker)),
                Objects.requireNonNull(duty),
                Boolean.TRUE.equals(chair),
                Days.of(startsOn));
    }
}
