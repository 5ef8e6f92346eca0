package pl.asysta.signin.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.signin.SignInSettings.Limits;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.staff.Role;

/** How long sessions last, and from which day which role needs a second factor; an empty day asks for none. */
record SignInSettingsForm(
        @NotBlank(message = "{signin.settings.idle.required}")
        @Pattern(regexp = "\\s*|[5-9]|[1-9]\\d|1[01]\\d|120", message = "{signin.settings.idle.wrong}")
        @Nullable
        String idleMinutes,

        @NotBlank(message = "{signin.settings.absolute.required}")
        @Pattern(regexp = "\\s*|[1-9]|1\\d|2[0-4]", message = "{signin.settings.absolute.wrong}")
        @Nullable
        String absoluteHours,

        @Day(future = true) @Nullable String director,
        @Day(future = true) @Nullable String deputyDirector,
        @Day(future = true) @Nullable String coordinator,
        @Day(future = true) @Nullable String socialWorker,
        @Day(future = true) @Nullable String familyAssistant,
        @Day(future = true) @Nullable String administrator) {
    static SignInSettingsForm of(Limits limits, Map<Role, LocalDate> duties) {
        return new SignInSettingsForm(
                String.valueOf(limits.idleMinutes()),
                String.valueOf(limits.absoluteHours()),
                Days.typed(duties.get(Role.DIRECTOR)),
                Days.typed(duties.get(Role.DEPUTY_DIRECTOR)),
                Days.typed(duties.get(Role.COORDINATOR)),
                Days.typed(duties.get(Role.SOCIAL_WORKER)),
                Days.typed(duties.get(Role.FAMILY_ASSISTANT)),
                Days.typed(duties.get(Role.ADMINISTRATOR)));
    }

    Limits limits() {
        return new Limits(
                Integer.parseInt(Objects.requireNonNull(idleMinutes).strip()),
                Integer.parseInt(Objects.requireNonNull(absoluteHours).strip()));
    }

    Map<Role, LocalDate> duties() {
        var duties = new EnumMap<Role, LocalDate>(Role.class);
        put(duties, Role.DIRECTOR, director);
        put(duties, Role.DEPUTY_DIRECTOR, deputyDirector);
        put(duties, Role.COORDINATOR, coordinator);
        put(duties, Role.SOCIAL_WORKER, socialWorker);
        put(duties, Role.FAMILY_ASSISTANT, familyAssistant);
        put(duties, Role.ADMINISTRATOR, administrator);
        return duties;
    }

    private static void put(Map<Role, LocalDate> duties, Role role, @Nullable String day) {
        Days.read(day).ifPresent(from -> duties.put(role, from));
    }
}
