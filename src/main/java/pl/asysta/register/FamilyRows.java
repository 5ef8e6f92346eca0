package pl.asysta.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseDeadlines;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Milestones;
import pl.asysta.cases.Milestones.Milestone;
import pl.asysta.cases.Pathway;
import pl.asysta.cases.Stage;
import pl.asysta.kernel.Address;
import pl.asysta.risk.RiskBand;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.Deadline;
import pl.asysta.statute.DeadlineRule;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;
import pl.asysta.statute.Term;

/** Reads rows of the register, one statement for all of them. */
@Component
class FamilyRows {
    private static final String ROWS = """
            select c.id, c.number, c.label, c.street, c.house, c.flat, c.postcode, c.locality, c.pathway, c.stage,
                   c.informed_on, c.urgent, d.name as district, w.first_name || ' ' || w.last_name as social_worker,
                   a.first_name || ' ' || a.last_name as assistant, a.id as assistant_id,
                   (select count(*) from family_member m where m.case_id = c.id and m.kinship = 'CHILD') as children,
                   exists (select from assignment_request r where r.case_id = c.id and r.status = 'RETURNED') as returned,
                   e.assigned_on, e.started_on, e.assessed_on, e.court_report_on, e.reply_owed_since,
                   e.court_notice_since, e.monitoring_due_on,
                   (select d.amount || ' ' || d.unit || ' ' || m.work_ended_on
                      from monitoring_due d join family_monitoring m on m.case_id = d.case_id and m.spell = d.spell
                     where d.case_id = c.id and d.spell = c.spell and d.due_on = e.monitoring_due_on
                     order by d.nth limit 1) as monitoring_term,
                   (select o.ordered_on from court_order o where o.case_id = c.id) as ordered_on,
                   (select n.first_name || ' ' || n.last_name from court_order o join worker n on n.id = o.saved_by
                     where o.case_id = c.id) as ordered_by,
                   (select n.first_name || ' ' || n.last_name from referral r join worker n on n.id = r.recorded_by
                     where r.case_id = c.id) as reported_by,
                   (select n.first_name || ' ' || n.last_name from court_notice o join worker n on n.id = o.opened_by
                     where o.case_id = c.id and o.sent_on is null) as notice_by,
                   (select n.first_name || ' ' || n.last_name from family_monitoring m join worker n on n.id = m.begun_by
                     where m.case_id = c.id and m.spell = c.spell) as monitored_by,
                   authors.of ->> 'ASSIGNMENT' as assigned_by, authors.of ->> 'COOPERATION_START' as started_by,
                   authors.of ->> 'ASSESSMENT' as assessed_by,
                   nullif(e.last_visit_on, '-infinity') as last_visit,
                   nullif(greatest(e.last_visit_on, e.assigned_on), '-infinity') as unseen_since, e.band
              from register_entry e
              join family_case c on c.id = e.case_id
              join district d on d.id = c.district_id
              join worker w on w.id = c.social_worker_id
              left join worker a on a.id = c.assistant_id
             cross join lateral (
                   select jsonb_object_agg(p.kind, n.first_name || ' ' || n.last_name order by p.dated_on, p.recorded_at) as of
                     from case_paper p join worker n on n.id = p.recorded_by
                    where p.case_id = c.id and p.spell = c.spell
                      and p.kind in ('ASSIGNMENT', 'COOPERATION_START', 'ASSESSMENT')) authors
            """;

    private final JdbcClient jdbc;
    private final CaseDeadlines deadlines;
    private final StatutoryRules rules;

    FamilyRows(JdbcClient jdbc, CaseDeadlines deadlines, StatutoryRules rules) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.rules = rules;
    }

    /** The rows of these families, in their order. */
    List<FamilyRow> of(List<UUID> families) {
        var listed = families.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return where(
                "join unnest(cast(:families as uuid[])) with ordinality as listed (id, place) on listed.id = e.case_id"
                        + " order by listed.place",
                Map.of("families", listed));
    }

    /** The rows that the rest of the statement leaves, in its order. */
    List<FamilyRow> where(String rest, Map<String, Object> values) {
        return where(rest, values, rule -> true);
    }

    /** The same for somebody whom only deadlines of these rules concern. */
    List<FamilyRow> where(String rest, Map<String, Object> values, Predicate<DeadlineRule> concerns) {
        return jdbc.sql(ROWS + rest)
                .params(values)
                .query((row, n) -> row(row, concerns))
                .list();
    }

    private FamilyRow row(ResultSet row, Predicate<DeadlineRule> concerns) throws SQLException {
        var stage = Stage.valueOf(row.getString("stage"));
        var informedOn = row.getObject("informed_on", LocalDate.class);
        var milestones = new Milestones(
                Pathway.valueOf(row.getString("pathway")),
                stage,
                row.getBoolean("urgent"),
                new Milestone(informedOn, author(row, "reported_by")),
                milestone(row, "assigned_on", "assigned_by"),
                milestone(row, "assigned_on", "assigned_by"),
                milestone(
                        row,
                        "assigned_on",
                        "assigned_by"), // who has read what is a matter of the file, and no clock of the list
                milestone(row, "started_on", "started_by"),
                milestone(row, "assessed_on", "assessed_by"),
                null, // the terms of a request "Za życiem" are of the file and the timetable, and no clock of the list
                milestone(row, "court_notice_since", "notice_by"));
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
                Optional.ofNullable(row.getObject("assistant_id", UUID.class))
                        .map(WorkerId::new)
                        .orElse(null),
                informedOn,
                Optional.ofNullable(row.getString("band"))
                        .map(RiskBand::valueOf)
                        .orElse(null),
                row.getBoolean("returned"),
                day(row, "last_visit"),
                stage.hasAssistant() ? day(row, "unseen_since") : null,
                next(milestones, row, concerns));
    }

    /** The deadline that comes first: of the process, of a report to the court, of an answer to an institution. */
    private @Nullable Deadline next(Milestones milestones, ResultSet row, Predicate<DeadlineRule> concerns)
            throws SQLException {
        var running = new ArrayList<>(deadlines.running(milestones));
        var report = day(row, "court_report_on");
        var orderedOn = day(row, "ordered_on");
        if (report != null && orderedOn != null && !milestones.stage().isOver()) {
            running.add(rules.courtReport(
                    new StartEvent(StartEvent.Kind.COURT_ORDERED, orderedOn, author(row, "ordered_by")), report));
        }
        var owedSince = day(row, "reply_owed_since");
        if (owedSince != null) {
            running.add(rules.referralReply(
                    new StartEvent(StartEvent.Kind.INFORMATION_RECEIVED, owedSince, author(row, "reported_by"))));
        }
        contact(row).ifPresent(running::add);
        return running.stream()
                .filter(deadline -> concerns.test(deadline.rule()))
                .min(Comparator.comparing(Deadline::due))
                .orElse(null);
    }

    /** The next contact after the end of the work, by the term that was approved with it. */
    private Optional<Deadline> contact(ResultSet row) throws SQLException {
        var term = row.getString("monitoring_term");
        if (term == null) {
            return Optional.empty();
        }
        var parts = term.split(" ");
        var ended = new StartEvent(StartEvent.Kind.WORK_ENDED, LocalDate.parse(parts[2]), author(row, "monitored_by"));
        return Optional.of(
                rules.monitoringContact(ended, new Term(Integer.parseInt(parts[0]), Term.Unit.valueOf(parts[1]))));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Milestone milestone(ResultSet row, String day, String author) throws SQLException {
        var on = day(row, day);
        return on == null ? null : new Milestone(on, author(row, author));
    }

    private static String author(ResultSet row, String column) throws SQLException {
        return Objects.toString(row.getString(column), "");
    }

    private static Address address(ResultSet row) throws SQLException {
        return new Address(
                row.getString("street"),
                row.getString("house"),
                row.getString("flat"),
                row.getString("postcode"),
                row.getString("locality"));
    }
}
