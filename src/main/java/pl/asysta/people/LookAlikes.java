package pl.asysta.people;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.PersonName;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/**
 * Finds persons whom the centre knows already: by the same PESEL, or by a name written alike together with the birth
 * date or the address. Diacritics, capitals, swapped letters and one of two surnames make no difference.
 */
@Service
public class LookAlikes {
    /** More would hide the likely ones. */
    private static final int MOST = 5;

    private static final String ALIKE = """
            with asked (first, last, name, born, pesel, street, house, locality) as (
                select plain(:first), plain(:last), plain(:first || ' ' || :last), cast(:born as date), cast(:pesel as text),
                       plain(coalesce(:street, :locality)), lower(:house), plain(:locality)),
            met (id, why) as (
                select p.id, 3 from person p join asked a on p.pesel = a.pesel
                union all
                select p.id, 2
                  from asked a join person p on p.birth_date in (:dates)
                 where similarity(plain(p.first_name || ' ' || p.last_name), a.name) >= 0.45
                union all
                select p.id, 1
                  from asked a join person p on plain(p.first_name || ' ' || p.last_name) %% a.name
                 where similarity(plain(p.first_name || ' ' || p.last_name), a.name) >= 0.7 and a.born is not null
                   and %1$s
                union all
                select p.id, 1
                  from asked a
                  join family_case c on lower(c.house) = a.house and similarity(plain(c.locality), a.locality) >= 0.4
                                    and similarity(plain(coalesce(c.street, c.locality)), a.street) >= 0.45
                  join family_member m on m.case_id = c.id
                  join person p on p.id = m.person_id
                 where similarity(plain(p.first_name || ' ' || p.last_name), a.name) >= 0.5
                   and (p.birth_date is null or a.born is null or %1$s)),
            alike as (
                select p.*, max(met.why) as why
                  from asked a, met join person p on p.id = met.id
                 where met.why = 3
                    or greatest(similarity(plain(p.first_name), a.first), similarity(plain(p.first_name), a.last)) >= 0.25
                 group by p.id)
            select p.id, p.first_name, p.last_name, cast(extract(year from p.birth_date) as int) as born,
                   coalesce(p.pesel = :pesel, false) as same_pesel, c.id as family, c.number, d.name as district,
                   w.first_name || ' ' || w.last_name as social_worker,
                   cast(:all as boolean) or c.social_worker_id = :me or c.assistant_id in (:assistants) or c.monitor_id in (:assistants) or c.district_id in (:districts) or c.id in (:beside) as visible
              from alike p
              join lateral (select f.* from family_member m join family_case f on f.id = m.case_id
                             where m.person_id = p.id order by f.informed_on desc, f.number desc limit 1) c on true
              join district d on d.id = c.district_id
              join worker w on w.id = c.social_worker_id
             order by p.why desc, similarity(plain(p.first_name || ' ' || p.last_name), plain(:first || ' ' || :last)) desc, p.id
             limit %2$d""".formatted("""
            (extract(year from p.birth_date) = extract(year from a.born))::int
                   + (extract(month from p.birth_date) = extract(month from a.born))::int
                   + (extract(day from p.birth_date) = extract(day from a.born))::int >= 2""", MOST);

    private final JdbcClient jdbc;

    LookAlikes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who may be the person that somebody is typing, likeliest first. */
    @Transactional(readOnly = true)
    public List<LookAlike> of(Typed typed, Viewer viewer) {
        if (!typed.isEnough()) {
            return List.of();
        }
        var pesel = typed.pesel();
        var dates = typed.birthDates().stream().map(Date::valueOf).toList();
        return jdbc.sql(ALIKE)
                .param("first", typed.first())
                .param("last", typed.last())
                .param("born", typed.born() == null ? null : Date.valueOf(typed.born()), Types.DATE)
                .param("pesel", pesel == null ? null : pesel.digits(), Types.VARCHAR)
                .param("street", typed.street(), Types.VARCHAR)
                .param("house", typed.house(), Types.VARCHAR)
                .param("locality", typed.locality(), Types.VARCHAR)
                .param("dates", dates.isEmpty() ? null : dates)
                .param("all", viewer.role().seesAllFamilies())
                .param("me", viewer.worker().id())
                .param(
                        "assistants",
                        viewer.assistants().stream().map(WorkerId::id).toList())
                .param("beside", beside(viewer))
                .param("districts", viewer.districts().isEmpty() ? null : viewer.districts())
                .query((row, n) -> lookAlike(row))
                .list();
    }

    /** Restricted families are among the families only for those who may see them. */
    private static @Nullable Set<UUID> beside(Viewer viewer) {
        var open = viewer.beside().toRead();
        open.addAll(viewer.beside().restricted());
        return open.isEmpty() ? null : open;
    }

    private static LookAlike lookAlike(ResultSet row) throws SQLException {
        return new LookAlike(
                new PersonId(row.getObject("id", UUID.class)),
                new PersonName(row.getString("first_name"), row.getString("last_name")),
                row.getObject("born", Integer.class),
                row.getBoolean("same_pesel"),
                row.getBoolean("visible") ? new CaseId(row.getObject("family", UUID.class)) : null,
                row.getString("number"),
                row.getString("district"),
                row.getString("social_worker"));
    }
}
