package pl.asysta.facility;

import java.time.LocalDate;
import pl.asysta.cases.PersonId;

/** The notice of a facility as pages show it. */
public record NoticeView(long version, FacilityKind facility, LocalDate leavesOn, PersonId parent) {
    /** The version of a notice that nobody has recorded yet. */
    public static final long NONE = -1;
}
