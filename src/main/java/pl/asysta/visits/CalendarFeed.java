package pl.asysta.visits;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.asysta.deadlines.Deadlines;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.personnel.FamilyAccess;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.MomentDeadline;

/**
 * A worker's visits and duties for her telephone. Families are named by their initial alone, nothing of the closed compartment
 * is there (docs/adr/0011), and it is empty while she may not see families.
 */
@Component
class CalendarFeed {
    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 120;

    private final VisitsCalendar calendar;
    private final Deadlines deadlines;
    private final FamilyAccess access;
    private final Words words;
    private final Clock clock;

    CalendarFeed(VisitsCalendar calendar, Deadlines deadlines, FamilyAccess access, Words words, Clock clock) {
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.access = access;
        this.words = words;
        this.clock = clock;
    }

    /** In the form of RFC 5545. */
    String of(WorkerId worker) {
        var feed = new ICalendar();
        feed.setProductId("-//Asysta//Terminarz//PL");
        access.reader(worker).ifPresent(reader -> fill(feed, reader));
        return Biweekly.write(feed).go();
    }

    private void fill(ICalendar feed, Viewer reader) {
        var today = LocalDate.now(clock);
        calendar.between(reader.assistants(), today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD))
                .forEach(entry -> feed.addEvent(visit(entry)));
        deadlines.keptBy(reader).stream()
                .filter(OpenDeadline::mayLeave)
                .filter(due -> !due.deadline().day().isAfter(today.plusDays(DAYS_AHEAD)))
                .forEach(due -> feed.addEvent(duty(due)));
    }

    private VEvent visit(VisitsCalendar.Entry entry) {
        var visit = entry.visit();
        var event = new VEvent();
        event.setUid(visit.id() + "@asysta");
        event.setSummary("Wizyta " + entry.label().substring(0, 1) + ".");
        event.setDateStart(
                date(visit.day().atTime(visit.hour()).atZone(clock.getZone()).toInstant()));
        event.setDuration(Duration.builder().hours(1).build());
        return event;
    }

    /** All of its last day; where hours are counted, the last of them. */
    private VEvent duty(OpenDeadline due) {
        var event = new VEvent();
        var name = words.text("deadline." + due.rule() + ".name");
        var family = due.family();
        event.setUid(uid(due) + "@asysta");
        event.setSummary(family == null ? name : name + " " + family.initial());
        if (due.deadline() instanceof MomentDeadline hours) {
            event.setDateStart(date(hours.due()));
        } else {
            event.setDateStart(new DateStart(
                    date(due.deadline().day().atStartOfDay(clock.getZone()).toInstant()), false));
        }
        return event;
    }

    /** The same for the same duty, so that a telephone moves it rather than doubles it; it tells nothing. */
    private static UUID uid(OpenDeadline due) {
        var one = due.rule()
                + due.page()
                + due.deadline().start().on()
                + due.deadline().term();
        return UUID.nameUUIDFromBytes(one.getBytes(StandardCharsets.UTF_8));
    }

    private static Date date(Instant moment) {
        return Date.from(moment);
    }
}
