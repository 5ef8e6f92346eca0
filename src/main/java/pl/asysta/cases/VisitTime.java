package pl.asysta.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import pl.asysta.kernel.RuleViolation;

/** When a visit is agreed for. */
public record VisitTime(LocalDate day, LocalTime hour) {
    /**
     * A visit is agreed for a time to come.
     *
     * @throws RuleViolation beside the day or the hour that has passed
     */
    public void refuseUnlessToCome(Clock clock) {
        var now = LocalDateTime.now(clock);
        if (day.isBefore(now.toLocalDate())) {
            throw RuleViolation.at("day", "interview.visit-in-the-past");
        }
        if (day.isAfter(now.toLocalDate().plusYears(1))) {
            throw RuleViolation.at("day", "cases.visit-too-far");
        }
        if (day.atTime(hour).isBefore(now)) {
            throw RuleViolation.at("hour", "interview.hour-in-the-past");
        }
    }
}
