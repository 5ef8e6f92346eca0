package pl.asysta.district;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every district at a glance: who serves it, who stands in, how many streets it has. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class DistrictBoard {
    private final JdbcClient jdbc;

    DistrictBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One district.
     *
     * @param workers their full names, or null when nobody serves it
     * @param deputy her full name, or null
     * @param ranges how many ranges of houses belong to it
     */
    public record Row(
            int id,
            String name,
            @Nullable String workers,
            @Nullable String deputy,
            int ranges) {}

    /** All of them, by name. */
    public List<Row> all() {
        return jdbc.sql("""
                        select d.id, d.name, p.first_name || ' ' || p.last_name as deputy,
                               (select string_agg(w.first_name || ' ' || w.last_name, ', ' order by w.created_at, w.login)
                                  from district_worker s join worker w on w.id = s.worker_id
                                 where s.district_id = d.id and w.enabled) as workers,
                               (select count(*) from street_range r where r.district_id = d.id) as ranges
                          from district d left join worker p on p.id = d.deputy_id and p.enabled
                         order by d.name""").query(Row.class).list();
    }
}
