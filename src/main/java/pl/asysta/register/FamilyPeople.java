package pl.asysta.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Kinship;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.PersonName;
import pl.asysta.staff.Viewer;

/** The persons of the families that a viewer may see, by name. */
@Service
@Transactional(readOnly = true)
public class FamilyPeople {
    private final JdbcClient jdbc;
    private final SearchWords search;

    FamilyPeople(JdbcClient jdbc, SearchWords search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    /** A person in one of her families. */
    public record Found(
            PersonId person,
            PersonName name,
            @Nullable LocalDate birthDate,
            Kinship kinship,
            CaseId family,
            String label,
            String number) {}

    /** Those whose names begin with every word of the text, misspelled or not; so many at most. */
    public List<Found> named(String text, int most, Viewer viewer) {
        var sought = search.read(text);
        if (sought.isEmpty()) {
            return List.of();
        }
        var seen = Conditions.visibleTo(viewer);
        return jdbc.sql("""
                        select p.id, p.first_name, p.last_name, p.birth_date, m.kinship, e.case_id, e.label, c.number
                          from register_entry e
                          join family_case c on c.id = e.case_id
                          join family_member m on m.case_id = e.case_id
                          join person p on p.id = m.person_id
                         where e.words @@ cast(:words as tsquery)
                           and array_to_tsvector(search_words(p.first_name || ' ' || p.last_name)) @@ cast(:words as tsquery)
                           and %s
                         order by p.last_name, p.first_name, p.birth_date, e.case_id
                         limit :most""".formatted(seen.sql()))
                .param("words", sought.asTyped())
                .param("most", most)
                .params(seen.values())
                .query((row, n) -> found(row))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new PersonId(row.getObject("id", UUID.class)),
                new PersonName(row.getString("first_name"), row.getString("last_name")),
                row.getObject("birth_date", LocalDate.class),
                Kinship.valueOf(row.getString("kinship")),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("label"),
                row.getString("number"));
    }
}
