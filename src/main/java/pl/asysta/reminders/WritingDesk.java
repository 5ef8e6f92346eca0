package pl.asysta.reminders;

import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import pl.asysta.statute.WorkingDays;

/** Writes to everybody what she should read by now: the digests that are due, then what is urgent beside them. */
@Component
class WritingDesk {
    private final ChoiceRows choices;
    private final Writing writing;
    private final ReminderProperties properties;

    WritingDesk(ChoiceRows choices, Writing writing, ReminderProperties properties) {
        this.choices = choices;
        this.writing = writing;
        this.properties = properties;
    }

    void write(LocalDateTime now) {
        var today = now.toLocalDate();
        if (WorkingDays.isWorkingDay(today) && !now.toLocalTime().isBefore(properties.morning())) {
            for (var frequency : Frequency.values()) {
                choices.waitingForDigest(frequency, frequency.occasion(today))
                        .forEach(worker -> writing.digest(worker, frequency, now));
            }
        }
        choices.toldAtOnce().forEach(worker -> writing.urgent(worker, now));
    }
}
