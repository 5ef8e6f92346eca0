package pl.asysta.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.Deadline;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;
import pl.asysta.statute.Term;

/** The tables of monitoring, every spell of a family in three statements. */
@Component
class MonitoringRows {
    private final JdbcClient jdbc;
    private final StatutoryRules rules;
    private final Clock clock;

    MonitoringRows(JdbcClient jdbc, StatutoryRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** Every monitoring of a family, the latest first. */
    List<MonitoringView> of(CaseId family) {
        var planned = planned(family);
        var contacts = contacts(family);
        return jdbc.sql("select * from family_monitoring where case_id = ? order by spell desc")
                .param(family.id())
                .query((row, n) -> {
                    int spell = row.getInt("spell");
                    return new MonitoringView(
                            spell,
                            row.getObject("work_ended_on", LocalDate.class),
                            planned.getOrDefault(spell, List.of()),
                            contacts.getOrDefault(spell, List.of()),
                            end(row));
                })
                .list();
    }

    void begin(CaseId family, int spell, LocalDate workEndedOn, List<Deadline> planned, WorkerId by) {
        jdbc.sql(
                        "insert into family_monitoring (case_id, spell, work_ended_on, begun_by, begun_at) values (?, ?, ?, ?, ?)")
                .params(family.id(), spell, workEndedOn, by.id(), now())
                .update();
        for (int i = 0; i < planned.size(); i++) {
            var deadline = planned.get(i);
            jdbc.sql("insert into monitoring_due (case_id, spell, nth, amount, unit, due_on) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            family.id(),
                            spell,
                            i + 1,
                            deadline.term().amount(),
                            deadline.term().unit().name(),
                            deadline.due())
                    .update();
        }
    }

    UUID add(RecordContact contact, int spell, WorkerId by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into monitoring_contact (id, case_id, spell, held_on, channel, source, situation,
                                                        reopen_needed, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        contact.family().id(),
                        spell,
                        contact.on(),
                        contact.channel().name(),
                        contact.source(),
                        contact.situation(),
                        contact.reopenNeeded(),
                        by.id(),
                        now())
                .update();
        return id;
    }

    void keep(CaseId family, int spell, List<Integer> planned, UUID contact) {
        planned.forEach(
                nth -> jdbc.sql("update monitoring_due set contact = ? where case_id = ? and spell = ? and nth = ?")
                        .params(contact, family.id(), spell, nth)
                        .update());
    }

    void end(EndMonitoring end, int spell, WorkerId by) {
        jdbc.sql("""
                        update family_monitoring set end_reason = ?, end_words = ?, ended_on = ?, ended_by = ?, ended_at = ?
                         where case_id = ? and spell = ?""")
                .params(Arrays.asList(
                        end.reason().name(),
                        end.words(),
                        LocalDate.now(clock),
                        by.id(),
                        now(),
                        end.family().id(),
                        spell))
                .update();
    }

    private Map<Integer, List<PlannedContact>> planned(CaseId family) {
        var found = new HashMap<Integer, List<PlannedContact>>();
        jdbc.sql("""
                        select d.spell, d.nth, d.amount, d.unit, m.work_ended_on, c.held_on,
                               w.first_name || ' ' || w.last_name as begun_by
                          from monitoring_due d
                          join family_monitoring m on m.case_id = d.case_id and m.spell = d.spell
                          join worker w on w.id = m.begun_by
                          left join monitoring_contact c on c.id = d.contact
                         where d.case_id = ? order by d.nth""").param(family.id()).query(row -> {
            var ended = new StartEvent(
                    StartEvent.Kind.WORK_ENDED,
                    row.getObject("work_ended_on", LocalDate.class),
                    row.getString("begun_by"));
            var term = new Term(row.getInt("amount"), Term.Unit.valueOf(row.getString("unit")));
            found.computeIfAbsent(row.getInt("spell"), any -> new ArrayList<>())
                    .add(new PlannedContact(
                            row.getInt("nth"),
                            rules.monitoringContact(ended, term),
                            row.getObject("held_on", LocalDate.class)));
        });
        return found;
    }

    private Map<Integer, List<MonitoringContact>> contacts(CaseId family) {
        var found = new HashMap<Integer, List<MonitoringContact>>();
        jdbc.sql("""
                        select k.*, a.because, a.answered_by, a.answered_at
                          from monitoring_contact k left join reopening_not_needed a on a.contact_id = k.id
                         where k.case_id = ? order by k.held_on desc, k.recorded_at desc limit 100""").param(family.id()).query(row -> {
            found.computeIfAbsent(row.getInt("spell"), any -> new ArrayList<>()).add(contact(row));
        });
        return found;
    }

    private static MonitoringContact contact(ResultSet row) throws SQLException {
        return new MonitoringContact(
                row.getObject("id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                ContactChannel.valueOf(row.getString("channel")),
                row.getString("source"),
                row.getString("situation"),
                row.getBoolean("reopen_needed"),
                new WorkerId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                answer(row));
    }

    private static MonitoringContact.@Nullable Answer answer(ResultSet row) throws SQLException {
        var because = row.getString("because");
        return because == null
                ? null
                : new MonitoringContact.Answer(
                        because,
                        new WorkerId(row.getObject("answered_by", UUID.class)),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }

    private static MonitoringView.@Nullable End end(ResultSet row) throws SQLException {
        var on = row.getObject("ended_on", LocalDate.class);
        return on == null
                ? null
                : new MonitoringView.End(
                        MonitoringEnd.valueOf(row.getString("end_reason")),
                        row.getString("end_words"),
                        on,
                        new WorkerId(row.getObject("ended_by", UUID.class)));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
