package pl.asysta.groupactivity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A meeting of a group.
 *
 * @param present the enrolments of those who came
 */
public record MeetingView(UUID id, long version, LocalDate heldOn, String topic, Set<UUID> present) {}
