package pl.asysta.groupactivity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.groupactivity.EnrolmentView;
import pl.asysta.groupactivity.GroupId;
import pl.asysta.groupactivity.GroupMeetings;
import pl.asysta.groupactivity.MeetingView;
import pl.asysta.groupactivity.RecordMeeting;

/** The boxes of a meeting: its topic and a tick for each who came. */
record MeetingForm(
        long version,

        @NotBlank(message = "{group.form.topic.required}") @Size(max = 500, message = "{form.too-long}") @Nullable
        String topic,

        List<UUID> present) {
    /** No tick is no null. */
    MeetingForm {
        present = present == null
                ? List.of()
                : present.stream().filter(Objects::nonNull).distinct().sorted().toList();
    }

    static MeetingForm blank() {
        return new MeetingForm(GroupMeetings.UNSAVED, null, List.of());
    }

    /** What is on record of those whom the reader may see. */
    static MeetingForm of(MeetingView meeting, List<EnrolmentView> roster) {
        return new MeetingForm(
                meeting.version(),
                meeting.topic(),
                roster.stream()
                        .filter(EnrolmentView::isVisible)
                        .map(EnrolmentView::id)
                        .filter(meeting.present()::contains)
                        .toList());
    }

    RecordMeeting toCommand(GroupId group, LocalDate heldOn) {
        return new RecordMeeting(group, heldOn, version, Objects.requireNonNull(topic), new LinkedHashSet<>(present));
    }
}
