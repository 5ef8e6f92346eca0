package pl.asysta.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.staff.Viewer;

/** How difficult each family is to work with, with every change and its reason. */
@Service
@Transactional
public class Difficulties {
    private final Cases cases;
    private final JdbcClient jdbc;
    private final Clock clock;

    Difficulties(Cases cases, JdbcClient jdbc, Clock clock) {
        this.cases = cases;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every weighing of a family that the caller may see, the latest first; the first holds. */
    @Transactional(readOnly = true)
    public List<DifficultyView> of(CaseId family) {
        return jdbc.sql("""
                        select d.weight, d.language, d.reason, w.first_name || ' ' || w.last_name as set_by, d.set_at
                          from family_difficulty d join worker w on w.id = d.set_by
                         where d.case_id = ? order by d.set_at desc, d.id""").param(family.id()).query((row, n) -> view(row)).list();
    }

    /** Weighs a family. The same again is no mistake. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR', 'SOCIAL_WORKER')")
    public void set(SetDifficulty difficulty, Viewer by) {
        cases.toWriteIn(difficulty.family(), by);
        var now = of(difficulty.family()).stream().findFirst();
        if (now.filter(weighed -> says(weighed, difficulty)).isPresent()) {
            return;
        }
        jdbc.sql("""
                        insert into family_difficulty (id, case_id, weight, language, reason, set_by, set_at)
                        values (:id, :family, :weight, :language, :reason, :by, :at)""")
                .param("id", UUID.randomUUID())
                .param("family", difficulty.family().id())
                .param("weight", difficulty.weight())
                .param("language", Objects.toString(difficulty.language(), null))
                .param("reason", difficulty.reason())
                .param("by", by.worker().id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private static boolean says(DifficultyView weighed, SetDifficulty difficulty) {
        return weighed.weight() == difficulty.weight()
                && Objects.equals(weighed.language(), difficulty.language())
                && weighed.reason().equals(difficulty.reason());
    }

    private static DifficultyView view(ResultSet row) throws SQLException {
        var language = row.getString("language");
        return new DifficultyView(
                row.getInt("weight"),
                language == null ? null : Language.valueOf(language),
                row.getString("reason"),
                row.getString("set_by"),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }
}
