package pl.asysta.reminders;

import java.time.LocalDate;
import java.util.UUID;
import pl.asysta.statute.WorkingDays;
import pl.asysta.support.Centre;
import pl.asysta.support.Colleague;

/** Addresses, choices and letters past the application. */
record Mailboxes(Centre centre) {
    static String of(Colleague who) {
        return who.login() + "@example.org";
    }

    void given(Colleague... whom) {
        for (var who : whom) {
            centre.owner()
                    .sql("insert into reminder_address values (?, ?, 1, ?, now())")
                    .params(who.id().id(), of(who), Colleague.ADAM.id().id())
                    .update();
        }
    }

    void chosen(Colleague who, Frequency frequency, boolean urgentAtOnce) {
        centre.owner()
                .sql("insert into reminder_choice values (?, ?, ?)")
                .params(who.id().id(), frequency.name(), urgentAtOnce)
                .update();
    }

    /** Letters that have waited for an hour. */
    void letters(Colleague to, int count) {
        centre.owner().sql("""
                        insert into reminder_letter (id, worker_id, kind, state, subject, body, written_at, next_try_at)
                        select gen_random_uuid(), ?, 'URGENT', 'WAITING', 'Asysta: list ' || i, 'Do jutra', now(), now() - interval '1 hour'
                          from generate_series(1, ?) i""").params(to.id().id(), count).update();
    }

    int inState(String state) {
        return centre.rows("reminder_letter where state = '" + state + "'");
    }

    UUID onlyLetter() {
        return centre.owner()
                .sql("select id from reminder_letter where state <> 'EMPTY'")
                .query(UUID.class)
                .single();
    }

    /** The first Monday after a day on which offices work. */
    static LocalDate monday(LocalDate after) {
        var day = after.with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.MONDAY));
        while (!WorkingDays.isWorkingDay(day)) {
            day = day.plusWeeks(1);
        }
        return day;
    }
}
