package pl.asysta.demo.zalesie;

import java.sql.Date;
import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;
import pl.asysta.statute.WorkingDays;

/**
 * Addresses that lead nowhere, three choices, the digests of the last working day, and one that came back. Without a mail server the
 * demonstration sends nothing.
 */
final class ReminderRows {
    private static final String ADDRESSES = """
            insert into reminder_address (worker_id, email, version, set_by, set_at)
            select id, login || '@example.org', 1, ?, cast(? as date) - 60 + time '9:40'
              from worker where enabled and role <> 'ADMINISTRATOR'""";

    private static final String CHOICES = """
            insert into reminder_choice (worker_id, frequency, urgent_at_once)
            select id, case login when 'asystent2' then 'DAILY' else 'WEEKLY' end, login <> 'asystent2'
              from worker where login in ('dyrektor', 'asystent2', 'asystent3')""";

    private static final String LETTERS = """
            insert into reminder_letter (id, worker_id, kind, occasion, state, subject, body, written_at, attempts, sent_to, sent_at,
                                         trouble, bounced_at)
            select md5(w.id || 'digest')::uuid, w.id, 'DAILY', d.day, case when b.back then 'BOUNCED' else 'SENT' end,
                   'Asysta: terminy, przegląd dnia', 'Wszystkie terminy są w aplikacji.', (d.day + time '7:00') at time zone 'Europe/Warsaw', 1,
                   case when b.back then 'joanna.brzoza@example.org' else w.login || '@example.org' end,
                   case when not b.back then (d.day + time '7:01') at time zone 'Europe/Warsaw' end,
                   case when b.back then '550 5.1.1 joanna.brzoza@example.org: Recipient address rejected: User unknown' end,
                   case when b.back then (d.day + time '7:01') at time zone 'Europe/Warsaw' end
              from worker w
              cross join lateral (select w.login = 'asystent2' as back) b
              cross join (select cast(? as date) as day) d
             where w.enabled and w.role <> 'ADMINISTRATOR' and w.login not in ('dyrektor', 'asystent3')""";

    private ReminderRows() {}

    static void write(JdbcTemplate jdbc, LocalDate today) {
        var day = Date.valueOf(today);
        jdbc.update(ADDRESSES, FixedStaff.OFFICE.get(3).id(), day);
        jdbc.update(CHOICES);
        jdbc.update(LETTERS, Date.valueOf(workingDayBefore(today)));
    }

    private static LocalDate workingDayBefore(LocalDate today) {
        var day = today.minusDays(1);
        while (!WorkingDays.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
