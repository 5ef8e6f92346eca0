package pl.asysta.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Stage;
import pl.asysta.kernel.PersonName;
import pl.asysta.people.PlacementForm;

/** The children of all families that have an assistant: who has not grown up or moved away, also who is placed in care. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
public class ChildrenInWork {
    /** So many children stand on one page. */
    public static final int PAGE_SIZE = 100;

    private static final int GROWN_UP = 18;

    private static final String FROM = """

              from family_case c
              join family_member m on m.case_id = c.id and m.kinship = 'CHILD'
              join person p on p.id = m.person_id
              left join lateral (select form from child_placement o
                                  where o.case_id = c.id and o.person_id = p.id and o.returned_on is null limit 1) o on true
             where c.stage in (%s) and p.died_on is null and (p.birth_date is null or p.birth_date > :grownUp)
               and (o.form is not null or exists (select from household_stay s
                                                   where s.case_id = c.id and s.person_id = p.id and s.left_on is null))
            """.formatted(Arrays.stream(Stage.values())
            .filter(Stage::hasAssistant)
            .map(stage -> "'" + stage + "'")
            .collect(Collectors.joining(", ")));

    private final JdbcClient jdbc;
    private final Clock clock;

    ChildrenInWork(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How many there are.
     *
     * @param placed of them outside the family
     */
    public record Count(int children, int placed) {}

    /** How many there are, in one statement. */
    public Count count() {
        return jdbc.sql("select count(*) as children, count(o.form) as placed" + FROM)
                .param("grownUp", grownUp())
                .query(Count.class)
                .single();
    }

    /**
     * One page of them by family.
     *
     * @param placed only those outside the family
     * @param page counted from 0
     */
    public List<ChildInWork> page(boolean placed, int page) {
        return jdbc.sql("""
                        select c.id, c.label, p.first_name, p.last_name, p.birth_date, o.form,
                               (select w.first_name || ' ' || w.last_name from worker w where w.id = c.assistant_id) as assistant
                        """ + FROM + (placed ? " and o.form is not null" : "")
                        + " order by c.label, c.id, p.birth_date, p.id limit :size offset :offset")
                .param("grownUp", grownUp())
                .param("size", PAGE_SIZE)
                .param("offset", (long) page * PAGE_SIZE)
                .query((row, n) -> child(row))
                .list();
    }

    private LocalDate grownUp() {
        return LocalDate.now(clock).minusYears(GROWN_UP);
    }

    private static ChildInWork child(ResultSet row) throws SQLException {
        return new ChildInWork(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("label"),
                new PersonName(row.getString("first_name"), row.getString("last_name")),
                row.getObject("birth_date", LocalDate.class),
                row.getString("assistant"),
                Optional.ofNullable(row.getString("form"))
                        .map(PlacementForm::valueOf)
                        .orElse(null));
    }
}
