package pl.asysta.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.institution.ReferralOutcome;
import pl.asysta.institution.SpecialistService;
import pl.asysta.staff.WorkerId;

/**
 * Help that a family gets elsewhere, in its course.
 *
 * @param person whom it is for, or null for all of the family
 * @param place the institution or the group, or null where nobody named one
 * @param contact who is met there, or null
 * @param service with what a specialist helps, or null
 * @param outcome of a referral, or null
 * @param words note, reason or explanation, or null
 */
public record HelpView(
        HelpKind kind,
        LocalDate on,
        Instant recordedAt,
        WorkerId by,
        @Nullable String person,
        @Nullable String place,
        @Nullable String contact,
        @Nullable SpecialistService service,
        @Nullable ReferralOutcome outcome,
        @Nullable String words) {}
