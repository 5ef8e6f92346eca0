package pl.asysta.intervention;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.staff.WorkerId;

/** Writes interventions; whoever calls has checked them. */
@Component
class InterventionStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    InterventionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(RecordIntervention command, int number, WorkerId by) {
        var id = UUID.randomUUID();
        var taken = command.takenAt();
        jdbc.sql("""
                        insert into intervention (id, case_id, number, seen_at, place, kinds, seen, done, recorded_by,
                                                  recorded_at, taken_at, taken_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id,
                        command.family().id(),
                        number,
                        moment(command.seenAt()),
                        command.place(),
                        command.kinds().stream().map(Enum::name).toArray(String[]::new),
                        command.seen(),
                        command.done(),
                        by.id(),
                        now(),
                        moment(taken),
                        taken == null ? null : by.id()))
                .update();
        for (var person : command.inDanger()) {
            jdbc.sql("insert into intervention_person (intervention_id, case_id, person_id) values (?, ?, ?)")
                    .params(id, command.family().id(), person.id())
                    .update();
        }
        command.notices().forEach(notice -> add(id, notice, by));
        return id;
    }

    UUID add(UUID intervention, NewNotice notice, WorkerId by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into intervention_notice (id, intervention_id, body, notified_at, receiver, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id, intervention, notice.body().name(), moment(notice.at()), notice.receiver(), by.id(), now()))
                .update();
        return id;
    }

    void childTaken(UUID intervention, Instant at, WorkerId by) {
        jdbc.sql("update intervention set taken_at = ?, taken_by = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), by.id(), intervention)
                .update();
    }

    void end(UUID intervention, EndIntervention end, WorkerId by) {
        jdbc.sql("update intervention set ended_on = ?, outcome = ?, ended_by = ?, ended_at = ? where id = ?")
                .params(end.on(), end.outcome(), by.id(), now(), intervention)
                .update();
    }

    void acknowledge(UUID intervention, WorkerId by) {
        jdbc.sql(
                        "update intervention set acknowledged_by = ?, acknowledged_at = ? where id = ? and acknowledged_at is null")
                .params(by.id(), now(), intervention)
                .update();
    }

    void amend(InterventionView intervention, AmendIntervention amendment, WorkerId by) {
        jdbc.sql(
                        "insert into intervention_amendment (id, intervention_id, number, words, reason, amended_by, amended_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        intervention.id(),
                        intervention.amendments().size() + 1,
                        amendment.words(),
                        amendment.reason(),
                        by.id(),
                        now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
