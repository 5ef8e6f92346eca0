package pl.asysta.staff.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.PersonName;
import pl.asysta.staff.NewWorker;
import pl.asysta.staff.Role;

/** A new worker's account. */
record AccountForm(
        @NotBlank(message = "{staff.form.firstName.required}") @Size(max = 60, message = "{form.too-long}") @Nullable
        String firstName,

        @NotBlank(message = "{staff.form.lastName.required}") @Size(max = 80, message = "{form.too-long}") @Nullable
        String lastName,

        @NotBlank(message = "{staff.form.login.required}")
        @Pattern(regexp = LOGIN, message = "{staff.form.login.wrong}")
        @Nullable
        String login,

        @NotNull(message = "{staff.form.role.required}") @Nullable
        Role role,

        @Size(max = 60, message = "{form.too-long}") @Nullable
        String title,

        Set<Integer> districts) {
    static final String LOGIN = "[a-zA-Z0-9][a-zA-Z0-9._@-]{1,59}";

    AccountForm {
        districts = districts == null
                ? Set.of()
                : districts.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    static AccountForm blank() {
        return new AccountForm(null, null, null, null, null, Set.of());
    }

    /** The account; the title is that of the role unless the worker chose her own. */
    NewWorker toCommand(String titleOfRole) {
        return new NewWorker(
                String.valueOf(login),
                new PersonName(
                        String.valueOf(firstName).strip(),
                        String.valueOf(lastName).strip()),
                Objects.requireNonNull(role),
                title == null ? titleOfRole : title.strip());
    }
}
