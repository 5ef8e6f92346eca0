package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import pl.asysta.staff.Role;

/** Writes the staff with their personnel files, districts, absences and caseloads. */
final class StaffRows {
    private static final int SUSPENDED_DAYS = 20;
    private static final int ABSENT_SINCE_DAYS = 3;
    private static final int ABSENT_FOR_DAYS = 11;

    private final JdbcTemplate jdbc;
    private final Calendar calendar;
    private final String passwordHash;

    StaffRows(JdbcTemplate jdbc, Calendar calendar, String passwordHash) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.passwordHash = passwordHash;
    }

    /** Writes them and answers with the districts, one for each social worker. */
    List<Integer> write(Staff staff) {
        var districts = open(staff.socialWorkers().size());
        var rows = new Rows();
        var today = calendar.today();
        staff.everyone().forEach(colleague -> worker(colleague, today, rows));
        var personnel = new PersonnelRows(calendar, staff.everyone());
        staff.everyone().forEach(colleague -> personnel.write(colleague, rows));
        for (int i = 0; i < districts.size(); i++) {
            rows.add(
                    Table.DISTRICT_WORKER,
                    districts.get(i),
                    staff.socialWorkers().get(i).id());
        }
        rows.send(jdbc);
        return districts;
    }

    /** Since when this colleague has been absent or suspended, or null. */
    static @Nullable LocalDate awaySince(Colleague colleague, LocalDate today) {
        if (colleague.login().equals(FixedStaff.SUSPENDED)) {
            return today.minusDays(SUSPENDED_DAYS);
        }
        return FixedStaff.AWAY.contains(colleague.login()) ? today.minusDays(ABSENT_SINCE_DAYS) : null;
    }

    private void worker(Colleague colleague, LocalDate today, Rows rows) {
        boolean suspended = colleague.login().equals(FixedStaff.SUSPENDED);
        rows.add(
                Table.WORKER,
                colleague.id(),
                colleague.login(),
                colleague.name().first(),
                colleague.name().last(),
                colleague.role(),
                colleague.title(),
                colleague.expertise(),
                passwordHash,
                suspended ? today.minusDays(SUSPENDED_DAYS) : null,
                calendar.at(today.minusYears(3), LocalTime.NOON));
        if (FixedStaff.AWAY.contains(colleague.login())) {
            rows.add(
                    Table.WORKER_ABSENCE,
                    colleague.id(),
                    today.minusDays(ABSENT_SINCE_DAYS),
                    today.plusDays(ABSENT_FOR_DAYS),
                    colleague.role() == Role.FAMILY_ASSISTANT ? FixedStaff.STANDING_IN.id() : null);
        }
        if (colleague.role() == Role.FAMILY_ASSISTANT) {
            rows.add(Table.CASELOAD, colleague.id());
        }
    }

    // not by COPY, which would leave the generator of their ids where it was
    private List<Integer> open(int count) {
        return jdbc.queryForList(
                "insert into district (name) select 'Rejon ' || n from generate_series(1, ?) n order by n returning id",
                Integer.class,
                count);
    }
}
