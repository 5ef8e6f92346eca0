package pl.asysta.groupactivity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.groupactivity.GroupDetails;
import pl.asysta.groupactivity.GroupKind;
import pl.asysta.groupactivity.GroupView;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** The boxes of a group. */
record GroupForm(
        long version,
        @NotNull @Nullable UUID token,

        @NotNull(message = "{group.form.kind.required}") @Nullable
        GroupKind kind,

        @NotBlank(message = "{group.form.name.required}") @Size(max = 200, message = "{form.too-long}") @Nullable
        String name,

        @NotBlank(message = "{group.form.leader.required}") @Size(max = 200, message = "{form.too-long}") @Nullable
        String leader,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String place,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String heldWhen,

        @NotBlank(message = "{group.form.startsOn.required}") @Day(future = true) @Nullable
        String startsOn,

        @Day(future = true) @Nullable String endsOn) {
    static GroupForm blank() {
        return new GroupForm(0, UUID.randomUUID(), null, null, null, null, null, null, null);
    }

    /** What is on record, in a form that bears this token. */
    static GroupForm of(GroupView group, @Nullable UUID token) {
        var details = group.details();
        return new GroupForm(
                group.version(),
                token,
                details.kind(),
                details.name(),
                details.leader(),
                details.place(),
                details.heldWhen(),
                Days.typed(details.startsOn()),
                Days.typed(details.endsOn()));
    }

    GroupDetails details() {
        return new GroupDetails(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(name),
                Objects.requireNonNull(leader),
                place,
                heldWhen,
                Days.of(startsOn),
                Days.read(endsOn).orElse(null));
    }
}
