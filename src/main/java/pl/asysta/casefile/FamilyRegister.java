package pl.asysta.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseDeadlines;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Milestones;
import pl.asysta.cases.Milestones.Milestone;
import pl.asysta.cases.Pathway;
import pl.asysta.cases.Stage;
import pl.asysta.kernel.Address;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.visits.VisitKind;

/** The register of families: lists of those that a viewer may see, each in a fixed number of statements. */
@Service
@Transactional(readOnly = true)
public class FamilyRegister {
    /** So many families stand on one page of the list. */
    public static final int PAGE_SIZE = 50;

    private static final String ROWS = """
            select c.id, c.number, c.label, c.street, c.house, c.flat, c.postcode, c.locality, c.pathway, c.stage,
                   c.informed_on, c.urgent, d.name as district, w.first_name || ' ' || w.last_name as social_worker,
                   a.first_name || ' ' || a.last_name as assistant,
                   (select count(*) from family_member m where m.case_id = c.id and m.kinship = 'CHILD') as children,
                   (select max(p.dated_on) from case_paper p where p.case_id = c.id and p.kind = 'ASSIGNMENT') as assigned_on,
                   (select max(p.dated_on) from case_paper p where p.case_id = c.id and p.kind = 'ASSESSMENT') as assessed_on,
                   exists (select from assignment_request r where r.case_id = c.id and r.status = 'RETURNED') as returned,
                   (select max(e.held_on) from work_card_entry e where e.case_id = c.id and e.kind in (:faceToFace)) as last_visit
              from family_case c
              join district d on d.id = c.district_id
              join worker w on w.id = c.social_worker_id
              left join worker a on a.id = c.assistant_id
             where""";

    private static final List<String> FACE_TO_FACE =
            VisitKind.FACE_TO_FACE.stream().map(VisitKind::name).toList();

    private final JdbcClient jdbc;
    private final CaseDeadlines deadlines;

    FamilyRegister(JdbcClient jdbc, CaseDeadlines deadlines) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
    }

    /**
     * One page of the register, latest information first.
     *
     * @param page counted from 0
     */
    public List<FamilyRow> page(FamilyFilter filter, Viewer viewer, int page) {
        return rows(
                String.join(" and ", filter.conditions(viewer)) + " order by c.informed_on desc, c.number desc limit "
                        + PAGE_SIZE + " offset :offset",
                with(filter.parameters(viewer), "offset", (long) page * PAGE_SIZE));
    }

    /** How many families pass the filter. */
    public int count(FamilyFilter filter, Viewer viewer) {
        return jdbc.sql("select count(*) from family_case c where " + String.join(" and ", filter.conditions(viewer)))
                .params(filter.parameters(viewer))
                .query(Integer.class)
                .single();
    }

    /** How many of the families a viewer may see stand at each stage. */
    public Map<Stage, Integer> byStage(Viewer viewer) {
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        jdbc.sql("select c.stage, count(*) as families from family_case c where "
                        + String.join(" and ", FamilyFilter.ALL.conditions(viewer)) + " group by c.stage")
                .params(FamilyFilter.ALL.parameters(viewer))
                .query(row -> {
                    counts.put(Stage.valueOf(row.getString("stage")), row.getInt("families"));
                });
        return counts;
    }

    /** The families an assistant works with now; never more than the act allows. */
    public List<FamilyRow> withAssistant(WorkerId assistant) {
        return rows(" c.assistant_id = :me and c.stage <> 'CLOSED' order by c.label", Map.of("me", assistant.id()));
    }

    /** The families whose next step is the social worker's own. */
    public List<FamilyRow> waitingFor(WorkerId socialWorker) {
        return rows("""
                c.social_worker_id = :me
                and c.stage in ('REPORTED', 'INTERVIEWED', 'ASSESSED', 'ASSISTANT_REQUESTED')
                order by c.informed_on limit 200""", Map.of("me", socialWorker.id()));
    }

    private List<FamilyRow> rows(String rest, Map<String, Object> parameters) {
        return jdbc.sql(ROWS + " " + rest)
                .param("faceToFace", FACE_TO_FACE)
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
    }

    private FamilyRow row(ResultSet row) throws SQLException {
        var stage = Stage.valueOf(row.getString("stage"));
        var informedOn = row.getObject("informed_on", LocalDate.class);
        var milestones = new Milestones(
                Pathway.valueOf(row.getString("pathway")),
                stage,
                row.getBoolean("urgent"),
                new Milestone(informedOn, row.getString("social_worker")),
                milestone(row.getObject("assigned_on", LocalDate.class)),
                milestone(row.getObject("assessed_on", LocalDate.class)));
        return new FamilyRow(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("label"),
                address(row),
                row.getString("district"),
                Pathway.valueOf(row.getString("pathway")),
                stage,
                row.getInt("children"),
                row.getString("social_worker"),
                row.getString("assistant"),
                informedOn,
                row.getBoolean("returned"),
                row.getObject("last_visit", LocalDate.class),
                deadlines.running(milestones).stream().findFirst().orElse(null));
    }

    private static @Nullable Milestone milestone(@Nullable LocalDate on) {
        return on == null ? null : new Milestone(on, "");
    }

    private static Address address(ResultSet row) throws SQLException {
        return new Address(
                row.getString("street"),
                row.getString("house"),
                row.getString("flat"),
                row.getString("postcode"),
                row.getString("locality"));
    }

    private static Map<String, Object> with(Map<String, Object> parameters, String name, Object value) {
        var more = new HashMap<>(parameters);
        more.put(name, value);
        return more;
    }
}
