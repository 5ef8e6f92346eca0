package pl.asysta.interview;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * The meeting itself: when, where and with whom.
 *
 * @param orderedOn the day it was ordered
 * @param heldOn the day it was held
 * @param conductedBy the social worker who conducted it
 * @param presentMembers who of the family was present: ids, and the names they had then
 * @param present who else was present
 */
@Embeddable
public record InterviewMeeting(
        @Nullable LocalDate orderedOn,
        @Nullable LocalDate heldOn,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "conducted_by")) @Nullable
        WorkerId conductedBy,

        @Enumerated(EnumType.STRING) @Nullable Place place,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> presentMembers,
        @Nullable String present) {
    static final InterviewMeeting EMPTY = new InterviewMeeting(null, null, null, null, Map.of(), null);

    /** Nobody is no null. */
    public InterviewMeeting {
        presentMembers = presentMembers == null ? Map.of() : Map.copyOf(presentMembers);
    }

    /** Whether anybody was there. */
    public boolean hasSomebodyPresent() {
        return present != null || !presentMembers.isEmpty();
    }

    /** The same with the names that these people have. */
    InterviewMeeting naming(KnownPeople people) {
        return new InterviewMeeting(orderedOn, heldOn, conductedBy, place, people.named(presentMembers), present);
    }
}
