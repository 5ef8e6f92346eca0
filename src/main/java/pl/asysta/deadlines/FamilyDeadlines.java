package pl.asysta.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.DueDate;

/**
 * Reads what families wait for, of all families that a viewer may see in one statement. The families it looks at are the
 * same that {@code FamilyCaseRepository} opens for her (docs/adr/0009).
 */
@Component
public class FamilyDeadlines {
    private static final String FAMILY = """
            select c.id as family, c.number as family_number, c.label as family_label,
                   c.social_worker_id, s.first_name || ' ' || s.last_name as social_worker,
                   c.assistant_id, a.first_name || ' ' || a.last_name as assistant,
                   c.monitor_id, m.first_name || ' ' || m.last_name as monitor,\s""";

    private static final String FROM = """

              from family_case c
              join worker s on s.id = c.social_worker_id
              left join worker a on a.id = c.assistant_id
              left join worker m on m.id = c.monitor_id
            """;

    private static final String SEEN = """

             where (:all or c.social_worker_id = :me or c.assistant_id = any(:assistants)
                    or c.monitor_id = any(:assistants) or c.district_id = any(:districts))
               and\s""";

    private final JdbcClient jdbc;

    FamilyDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What to read beside the family {@code c}: its social worker is {@code s}, its assistant {@code a}, who monitors it {@code m};
     * the viewer is {@code :me}, she and those for whom she stands in {@code :assistants}, and {@code :all} says whether she sees
     * every family.
     */
    public record Question(String columns, String joins, String condition) {}

    /** Whose a duty is; where there is no assistant or nobody monitors, the social worker's. */
    public enum Holder {
        /** The family's social worker. */
        SOCIAL_WORKER,
        /** Its assistant. */
        ASSISTANT,
        /** Who asks how it fares after the end of the work. */
        MONITOR,
        /** The director or her deputy. */
        DIRECTOR
    }

    /** What a row says is due. */
    public record Duty(
            DueDate deadline,
            Holder holder,
            String page,
            @Nullable String detail) {
        /** One that needs no further words. */
        public Duty(DueDate deadline, Holder holder, String page) {
            this(deadline, holder, page, null);
        }
    }

    /** Reads the duties of a row. */
    @FunctionalInterface
    public interface Reading {
        /** Those of this family. */
        Stream<Duty> of(DueFamily family, ResultSet row) throws SQLException;
    }

    /** The answers for all families that this viewer may see. */
    public List<OpenDeadline> seenBy(Viewer viewer, Question question, Reading reading) {
        if (!viewer.role().seesFamilies()) {
            return List.of();
        }
        return jdbc
                .sql(FAMILY + question.columns() + FROM + question.joins() + SEEN + question.condition())
                .params(values(viewer))
                .query((row, n) -> read(row, reading))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Map<String, Object> values(Viewer viewer) {
        return Map.of(
                "all", viewer.role().seesAllFamilies(),
                "me", viewer.worker().id(),
                "assistants", viewer.assistants().stream().map(WorkerId::id).toArray(UUID[]::new),
                "districts", viewer.districts().toArray(Integer[]::new));
    }

    private static List<OpenDeadline> read(ResultSet row, Reading reading) throws SQLException {
        var family = new DueFamily(
                new CaseId(row.getObject("family", UUID.class)),
                row.getString("family_number"),
                row.getString("family_label"));
        var found = new ArrayList<OpenDeadline>();
        for (var duty : reading.of(family, row).toList()) {
            found.add(
                    new OpenDeadline(duty.deadline(), family, keeper(duty.holder(), row), duty.detail(), duty.page()));
        }
        return found;
    }

    private static Keeper keeper(Holder holder, ResultSet row) throws SQLException {
        return switch (holder) {
            case DIRECTOR -> Keeper.DIRECTOR;
            case SOCIAL_WORKER -> worker(Role.SOCIAL_WORKER, "social_worker", row);
            case ASSISTANT -> orSocialWorker("assistant", row);
            case MONITOR -> orSocialWorker("monitor", row);
        };
    }

    private static Keeper orSocialWorker(String column, ResultSet row) throws SQLException {
        return row.getString(column) == null
                ? worker(Role.SOCIAL_WORKER, "social_worker", row)
                : worker(Role.FAMILY_ASSISTANT, column, row);
    }

    private static Keeper worker(Role role, String column, ResultSet row) throws SQLException {
        return new Keeper(role, new WorkerId(row.getObject(column + "_id", UUID.class)), row.getString(column));
    }
}
