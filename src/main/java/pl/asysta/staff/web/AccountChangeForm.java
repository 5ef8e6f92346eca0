package pl.asysta.staff.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.ChangeAccount;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerView;

/** Another role for a worker. */
record AccountChangeForm(
        @NotNull(message = "{staff.form.role.required}") @Nullable
        Role role,

        @Size(max = 60, message = "{form.too-long}") @Nullable
        String title,

        Set<Integer> districts) {
    AccountChangeForm {
        districts = districts == null
                ? Set.of()
                : districts.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    static AccountChangeForm of(WorkerView worker, Set<Integer> districts) {
        return new AccountChangeForm(worker.role(), worker.title(), districts);
    }

    /** The change; the title is that of the role unless another one is wanted. */
    ChangeAccount toCommand(WorkerView worker, String titleOfRole) {
        return new ChangeAccount(
                worker.id(),
                Objects.requireNonNull(role),
                title == null || title.isBlank() ? titleOfRole : title.strip(),
                districts);
    }
}
