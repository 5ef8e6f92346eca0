package pl.asysta.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.PersonId;
import pl.asysta.cases.Stage;
import pl.asysta.kernel.Pesel;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.DeadlineRule;

/** The register of families: lists of those that a viewer may see, each in a fixed number of statements. */
@Service
@Transactional(readOnly = true)
public class FamilyRegister {
    /** So many families stand on one page of the list. */
    public static final int PAGE_SIZE = 50;

    /** So many families can be leafed through and are counted one by one; who finds more asks for less. */
    public static final int MOST = 1000;

    private static final String FOUND =
            "select count(*) as families, (array_agg(found.case_id))[1 : %d] as few from (%s) found";

    private final JdbcClient jdbc;
    private final FilterConditions conditions;
    private final SearchWords search;
    private final FamilyOrder order;
    private final FamilyRows rows;

    FamilyRegister(
            JdbcClient jdbc, FilterConditions conditions, SearchWords search, FamilyOrder order, FamilyRows rows) {
        this.jdbc = jdbc;
        this.conditions = conditions;
        this.search = search;
        this.order = order;
        this.rows = rows;
    }

    /**
     * One page of the families that pass the filter; where there are none of a misspelled name, those of similar names.
     *
     * @param page from 1; one that does not exist gives the nearest that does
     */
    public RegisterPage page(FamilyFilter filter, Sorting sorting, int page, Viewer viewer) {
        var found = find(filter, viewer);
        int total = Math.min(found.count(), MOST);
        int last = Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        int number = Math.min(Math.max(1, page), last);
        var families = order.first(Math.min(number * PAGE_SIZE, MOST), found.asked(), found.count(), sorting);
        var shown = families.stream().skip((number - 1L) * PAGE_SIZE).toList();
        return new RegisterPage(rows.of(shown), total, found.count() > MOST, number, found.similar());
    }

    /** Every family that passes the filter, in its order. */
    List<UUID> all(FamilyFilter filter, Sorting sorting, Viewer viewer) {
        var found = find(filter, viewer);
        return order.first(Integer.MAX_VALUE, found.asked(), found.count(), sorting);
    }

    /** Somebody of this number in a family the viewer may see. */
    public Optional<PersonId> person(Pesel pesel, Viewer viewer) {
        var seen = Conditions.visibleTo(viewer);
        return jdbc.sql("select p.id from person p join family_member m on m.person_id = p.id"
                        + " join register_entry e on e.case_id = m.case_id where p.pesel = :pesel and " + seen.sql()
                        + " order by p.id limit 1")
                .param("pesel", pesel.digits())
                .params(seen.values())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** Who bears the number that was typed; a number of nobody the viewer may see is nobody's. */
    public Optional<PersonId> bearer(String digits, Viewer viewer) {
        return Pesel.isPesel(digits) ? person(new Pesel(digits), viewer) : Optional.empty();
    }

    /** How many of the families a viewer may see stand at each stage. */
    public Map<Stage, Integer> byStage(Viewer viewer) {
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        var seen = Conditions.visibleTo(viewer);
        jdbc.sql("select e.stage, count(*) as families from register_entry e where " + seen.sql() + " group by e.stage")
                .params(seen.values())
                .query(row -> {
                    counts.put(Stage.valueOf(row.getString("stage")), row.getInt("families"));
                });
        return counts;
    }

    /**
     * The families an assistant works with now, and today those of the assistants for whom she stands in; the answer to
     * an institution is their social worker's.
     */
    public List<FamilyRow> withAssistant(Viewer assistant) {
        return rows.where(
                "where e.assistant_id in (:assistants) and e.stage <> 'CLOSED' order by e.label",
                Map.of(
                        "assistants",
                        assistant.assistants().stream().map(WorkerId::id).toList()),
                rule -> rule != DeadlineRule.REFERRAL_REPLY);
    }

    /** The families that somebody follows after the end of the work, the one to be asked first at the top. */
    public List<FamilyRow> monitoredBy(Viewer monitor) {
        return rows.where(
                "where e.monitor_id in (:monitors) and e.stage = 'MONITORED' order by e.monitoring_due_on, e.label limit 200",
                Map.of(
                        "monitors",
                        monitor.assistants().stream().map(WorkerId::id).toList()));
    }

    /**
     * The families whose next step is the social worker's own, those that she is to visit together with their assistant, and
     * those about which an institution waits for her answer.
     */
    public List<FamilyRow> waitingFor(WorkerId socialWorker) {
        return rows.where(
                "where e.social_worker_id = :me and (" + FilterConditions.ON_THE_WAY
                        + " or e.stage = 'ASSISTANT_ASSIGNED' and e.started_on is null and e.pathway <> 'FOR_LIFE'"
                        + " or e.reply_owed_since is not null or e.court_notice_since is not null and "
                        + Conditions.NOT_OVER
                        + ") order by e.informed_on limit 200",
                Map.of("me", socialWorker.id()));
    }

    private Found find(FamilyFilter filter, Viewer viewer) {
        var text = filter.text();
        if (text == null) {
            return found(filter, null, false, viewer);
        }
        var sought = search.read(text);
        if (sought.isEmpty()) {
            return new Found(Conditions.visibleTo(viewer).and("false"), 0, false);
        }
        var exact = found(filter, sought.asTyped(), sought.isMisspelled(), viewer);
        return exact.count() > 0 || sought.orMisspelled().equals(sought.asTyped())
                ? exact
                : found(filter, sought.orMisspelled(), true, viewer);
    }

    private Found found(FamilyFilter filter, @Nullable String words, boolean similar, Viewer viewer) {
        var asked = conditions.of(filter, words, Conditions.visibleTo(viewer));
        return jdbc.sql(FOUND.formatted(FamilyOrder.FEW, asked.some(MOST + 1)))
                .params(asked.values())
                .query((row, n) -> found(asked, row, similar))
                .single();
    }

    /** A few that were found are not looked for again. */
    private static Found found(Conditions asked, ResultSet row, boolean similar) throws SQLException {
        int count = row.getInt("families");
        return new Found(count <= FamilyOrder.FEW ? Conditions.these(row.getString("few")) : asked, count, similar);
    }

    /** What was asked and how many families it found, one more than {@link #MOST} at most. */
    private record Found(Conditions asked, int count, boolean similar) {}
}
