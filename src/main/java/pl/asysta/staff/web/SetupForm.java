package pl.asysta.staff.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pl.asysta.centre.Centre;
import pl.asysta.kernel.PersonName;
import pl.asysta.staff.NewWorker;
import pl.asysta.staff.Role;

/** The centre's name and its first administrator. */
record SetupForm(
        @NotBlank(message = "{setup.centreName.required}") @Size(max = 150, message = "{form.too-long}") @Nullable
        String centreName,

        @NotBlank(message = "{setup.centreShortName.required}") @Size(max = 40, message = "{form.too-long}") @Nullable
        String centreShortName,

        @NotBlank(message = "{staff.form.firstName.required}") @Size(max = 60, message = "{form.too-long}") @Nullable
        String firstName,

        @NotBlank(message = "{staff.form.lastName.required}") @Size(max = 80, message = "{form.too-long}") @Nullable
        String lastName,

        @NotBlank(message = "{staff.form.login.required}")
        @Pattern(regexp = AccountForm.LOGIN, message = "{staff.form.login.wrong}")
        @Nullable
        String login,

        @Valid PasswordForm password) {
    SetupForm {
        password = password == null ? PasswordForm.blank() : password;
    }

    static SetupForm blank() {
        return new SetupForm(null, null, null, null, null, PasswordForm.blank());
    }

    Centre centre() {
        return new Centre(String.valueOf(centreName), String.valueOf(centreShortName), false);
    }

    NewWorker administrator(String title) {
        return new NewWorker(
                String.valueOf(login),
                new PersonName(String.valueOf(firstName), String.valueOf(lastName)),
                Role.ADMINISTRATOR,
                title);
    }
}
