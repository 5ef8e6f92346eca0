package pl.asysta.team;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When and where the team meets. */
public record MeetingPlan(LocalDate heldOn, LocalTime heldAt, String place) {
    /** The moment at which it begins, in the centre. */
    public LocalDateTime begins() {
        return heldOn.atTime(heldAt);
    }
}
