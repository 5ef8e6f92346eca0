package pl.asysta.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.staff.CentreFounded;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerId;

/** How long sessions last and who needs a second factor, as the administrator has set it. */
@Service
@Transactional
public class SignInSettings {
    /** How long a new centre has until everybody there needs a second factor: our practice, no law's. */
    static final Period FIRST_DAYS = Period.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInSettings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How long a session lasts.
     *
     * @param idleMinutes without a click
     * @param absoluteHours from the sign-in, whatever she does
     */
    public record Limits(int idleMinutes, int absoluteHours) {}

    /** The limits of sessions that begin now. */
    @Transactional(readOnly = true)
    public Limits limits() {
        return jdbc.sql("select idle_minutes, absolute_hours from sign_in_limits")
                .query(Limits.class)
                .single();
    }

    /** The first day on which a role needs a second factor; none for roles that need none. */
    @Transactional(readOnly = true)
    public Map<Role, LocalDate> duties() {
        var duties = new EnumMap<Role, LocalDate>(Role.class);
        jdbc.sql("select role, from_day from second_factor_duty").query(row -> {
            duties.put(Role.valueOf(row.getString("role")), row.getObject("from_day", LocalDate.class));
        });
        return duties;
    }

    /** Whether this role needs a second factor today. */
    @Transactional(readOnly = true)
    public boolean demandsSecondFactor(Role role) {
        var from = duties().get(role);
        return from != null && !from.isAfter(LocalDate.now(clock));
    }

    /** A new centre asks for a second factor of every role, once people have had time to add one. */
    @EventListener
    void demandOfEverybody(CentreFounded centre) {
        var now = Timestamp.from(clock.instant());
        for (var role : Role.values()) {
            demand(role, LocalDate.now(clock).plus(FIRST_DAYS), centre.administrator(), now);
        }
    }

    /** Sets all of it anew; sessions that are open keep their limits. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void change(Limits limits, Map<Role, LocalDate> duties, WorkerId by) {
        var now = Timestamp.from(clock.instant());
        jdbc.sql("update sign_in_limits set idle_minutes = ?, absolute_hours = ?, changed_by = ?, changed_at = ?")
                .params(limits.idleMinutes(), limits.absoluteHours(), by.id(), now)
                .update();
        for (var role : Role.values()) {
            var from = duties.get(role);
            if (from == null) {
                jdbc.sql("delete from second_factor_duty where role = ?")
                        .param(role.name())
                        .update();
            } else {
                demand(role, from, by, now);
            }
        }
    }

    private void demand(Role role, LocalDate from, WorkerId by, Timestamp now) {
        jdbc.sql("""
                        insert into second_factor_duty as d (role, from_day, changed_by, changed_at) values (?, ?, ?, ?)
                        on conflict (role) do update
                           set from_day = excluded.from_day, changed_by = excluded.changed_by,
                               changed_at = excluded.changed_at
                         where d.from_day <> excluded.from_day""").params(role.name(), from, by.id(), now).update();
    }
}
