package pl.asysta.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/** The versions of the plan and of the assistant's diagnosis, each by its number; in one statement for all of them. */
@Component
class VersionsOnFile {
    private final JdbcClient jdbc;

    VersionsOnFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a family that the caller has already been allowed to see; drafts are not among them. */
    List<VersionView> of(CaseId family) {
        return jdbc.sql("""
                        select case answer when 'YES' then 'PLAN' when 'NO' then 'PLAN_DECLINED' else 'PLAN_UNANSWERED' end as kind,
                               number, answered_on as day, agreed_at as at, agreed_by as by,
                               coalesce(answer_words, reason) as words
                          from work_plan where case_id = :family and answer is not null
                         union all
                        select 'DIAGNOSIS', number, completed_on, saved_at, saved_by, null
                          from family_diagnosis where case_id = :family and completed_on is not null""")
                .param("family", family.id())
                .query((row, n) -> version(row))
                .list();
    }

    private static VersionView version(ResultSet row) throws SQLException {
        return new VersionView(
                VersionKind.valueOf(row.getString("kind")),
                row.getInt("number"),
                row.getObject("day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new WorkerId(row.getObject("by", UUID.class)),
                row.getString("words"));
    }
}
