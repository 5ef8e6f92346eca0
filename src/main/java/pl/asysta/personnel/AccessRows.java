package pl.asysta.personnel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerId;

/** Reads the register of everybody in one statement. */
final class AccessRows {
    private AccessRows() {}

    static List<AccessRow> on(LocalDate today, JdbcClient jdbc) {
        return jdbc.sql("""
                        select w.id, w.first_name || ' ' || w.last_name as name, w.role,
                               a.number, a.valid_from, a.valid_until, u.signed_on,
                               coalesce(a.in_force, false) and u.signed_on is not null
                                   and coalesce(w.suspended_since > :today, true) as open,
                               coalesce(w.suspended_since <= :today, false) as suspended
                          from worker w
                          left join lateral (
                              select number, valid_from, valid_until,
                                     :today between valid_from and coalesce(valid_until, 'infinity') as in_force
                                from data_authorisation where worker_id = w.id
                               order by :today between valid_from and coalesce(valid_until, 'infinity') desc,
                                        coalesce(valid_until, 'infinity') desc, valid_from desc limit 1) a on true
                          left join lateral (
                              select min(signed_on) as signed_on from secrecy_undertaking
                               where worker_id = w.id and annulled_at is null and signed_on <= :today) u on true
                         where w.enabled and w.role in (:roles)
                         order by open, w.last_name, w.first_name""")
                .param("today", today)
                .param("roles", familyRoles())
                .query((row, i) -> new AccessRow(
                        new WorkerId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        row.getString("number"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getObject("signed_on", LocalDate.class),
                        row.getBoolean("open"),
                        row.getBoolean("suspended")))
                .list();
    }

    private static List<String> familyRoles() {
        return Arrays.stream(Role.values())
                .filter(Role::seesFamilies)
                .map(Role::name)
                .toList();
    }
}
