package pl.asysta.reminders;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.deadlines.Deadlines;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.staff.WorkerId;

/** Writes one letter at a time. PostgreSQL keeps each from being written twice, whoever else writes at the same moment. */
@Component
class Writing {
    private final LetterRows letters;
    private final Deadlines deadlines;
    private final LetterText text;
    private final ReminderProperties properties;

    Writing(LetterRows letters, Deadlines deadlines, LetterText text, ReminderProperties properties) {
        this.letters = letters;
        this.deadlines = deadlines;
        this.text = text;
        this.properties = properties;
    }

    /** The digest of this day or week, unless it has been begun. Where nothing is due there is nothing to send. */
    @Transactional
    public void digest(WorkerId worker, Frequency frequency, LocalDateTime now) {
        var id = LetterId.next();
        if (!letters.begin(id, worker, frequency, frequency.occasion(now.toLocalDate()))) {
            return;
        }
        var last = now.toLocalDate().plusDays(frequency.daysAhead());
        var due = mayLeave(worker).stream()
                .filter(one -> !one.deadline().day().isAfter(last))
                .toList();
        if (!due.isEmpty()) {
            letters.tell(id, worker, urgent(due, now).keySet());
            letters.finish(id, text.digest(frequency, due, now));
        }
    }

    /** What is urgent and of which no letter has spoken yet. */
    @Transactional
    public void urgent(WorkerId worker, LocalDateTime now) {
        var told = mayLeave(worker).stream()
                .filter(one -> Urgency.isTold(one.deadline(), now, properties.morning()))
                .toList();
        var urgent = urgent(told, now);
        if (letters.told(worker).containsAll(urgent.keySet())) {
            return;
        }
        var id = LetterId.next();
        letters.beginUrgent(id, worker);
        urgent.keySet().retainAll(letters.tell(id, worker, urgent.keySet()));
        if (!urgent.isEmpty()) {
            letters.finish(id, text.urgent(List.copyOf(urgent.values()), now));
        }
    }

    private static Map<String, OpenDeadline> urgent(List<OpenDeadline> due, LocalDateTime now) {
        return due.stream()
                .flatMap(one -> Urgency.named(one, now).stream().map(name -> Map.entry(name, one)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, same) -> first, LinkedHashMap::new));
    }

    private List<OpenDeadline> mayLeave(WorkerId worker) {
        return deadlines.keptBy(worker).stream().filter(OpenDeadline::mayLeave).toList();
    }
}
