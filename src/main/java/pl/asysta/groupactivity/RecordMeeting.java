package pl.asysta.groupactivity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Record a meeting, or correct it.
 *
 * @param opened the version at which it was opened, or {@link GroupMeetings#UNSAVED}
 * @param present the enrolments of those who came, of whom the recorder may see
 */
public record RecordMeeting(GroupId group, LocalDate heldOn, long opened, String topic, Set<UUID> present) {}
