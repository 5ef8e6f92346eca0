package pl.asysta.development;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.kernel.NotFound;
import pl.asysta.staff.WorkerId;

/** The tables of supervision and trainings. */
@Component
class DevelopmentRows {
    private static final String ACTIVITY = """
            select a.*,
                   array(select p.worker_id from development_participant p where p.activity_id = a.id order by p.worker_id)
                       as participants,
                   array(select p.certificate_kept from development_participant p where p.activity_id = a.id
                          order by p.worker_id) as certificates,
                   (select string_agg(w.first_name || ' ' || w.last_name, ', ' order by w.last_name, w.first_name)
                      from development_participant p join worker w on w.id = p.worker_id where p.activity_id = a.id) as names
              from development_activity a
             where a.annulled_at is null and\s""";

    private final JdbcClient jdbc;

    DevelopmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ActivityView> of(int year) {
        return jdbc.sql(ACTIVITY
                        + "extract(year from a.starts_on) = :year order by a.starts_on desc, a.recorded_at desc")
                .param("year", year)
                .query((row, n) -> activity(row))
                .list();
    }

    List<ActivityView> of(WorkerId assistant, int year) {
        return jdbc.sql(ACTIVITY + """
                        extract(year from a.starts_on) = :year
                           and exists (select from development_participant p
                                        where p.activity_id = a.id and p.worker_id = :assistant)
                         order by a.starts_on desc, a.recorded_at desc""")
                .param("year", year)
                .param("assistant", assistant.id())
                .query((row, n) -> activity(row))
                .list();
    }

    Optional<ActivityView> find(UUID id) {
        return jdbc.sql(ACTIVITY + "a.id = :id")
                .param("id", id)
                .query((row, n) -> activity(row))
                .optional();
    }

    /** The activity, and nobody else writes to it until the transaction ends. */
    ActivityView hold(UUID id) {
        jdbc.sql("select id from development_activity where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
        return find(id).orElseThrow(() -> new NotFound("development activity", id));
    }

    /** Assistants of today, and whoever had something in that year. */
    List<YearOfAssistant> years(int year) {
        return jdbc.sql("""
                        select w.id, w.first_name || ' ' || w.last_name as name,
                               count(a.id) filter (where a.kind <> 'TRAINING') as supervisions,
                               coalesce(sum(a.hours) filter (where a.kind <> 'TRAINING'), 0) as supervision_hours,
                               count(a.id) filter (where a.kind = 'TRAINING') as trainings,
                               coalesce(sum(a.hours) filter (where a.kind = 'TRAINING'), 0) as training_hours,
                               count(a.id) filter (where p.certificate_kept) as certificates
                          from worker w
                          left join development_participant p on p.worker_id = w.id
                          left join development_activity a on a.id = p.activity_id and a.annulled_at is null
                                                          and extract(year from a.starts_on) = :year
                         where w.role = 'FAMILY_ASSISTANT'
                         group by w.id
                        having w.enabled or count(a.id) > 0
                         order by w.last_name, w.first_name, w.id""")
                .param("year", year)
                .query((row, n) -> new YearOfAssistant(
                        new WorkerId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getInt("supervisions"),
                        row.getBigDecimal("supervision_hours").stripTrailingZeros(),
                        row.getInt("trainings"),
                        row.getBigDecimal("training_hours").stripTrailingZeros(),
                        row.getInt("certificates")))
                .list();
    }

    UUID add(ActivityDetails details, WorkerId by, OffsetDateTime at) {
        var id = UUID.randomUUID();
        write("""
                        insert into development_activity
                            (id, kind, topic, provider, starts_on, ends_on, hours, recorded_by, recorded_at)
                        values (:id, :kind, :topic, :provider, :startsOn, :endsOn, :hours, :by, :at)""", id, details, by, at);
        return id;
    }

    void correct(UUID id, ActivityDetails details, WorkerId by, OffsetDateTime at) {
        write("""
                        update development_activity
                           set version = version + 1, kind = :kind, topic = :topic, provider = :provider,
                               starts_on = :startsOn, ends_on = :endsOn, hours = :hours, recorded_by = :by,
                               recorded_at = :at
                         where id = :id""", id, details, by, at);
    }

    void annul(UUID id, String because, WorkerId by, OffsetDateTime at) {
        jdbc.sql("""
                        update development_activity
                           set version = version + 1, annulled_because = ?, annulled_by = ?, annulled_at = ?
                         where id = ?""").params(because, by.id(), at, id).update();
    }

    boolean isAnnulled(UUID id) {
        return jdbc.sql("select exists (select from development_activity where id = ? and annulled_at is not null)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private void write(String statement, UUID id, ActivityDetails details, WorkerId by, OffsetDateTime at) {
        jdbc.sql("delete from development_participant where activity_id = ?")
                .param(id)
                .update();
        jdbc.sql(statement)
                .param("id", id)
                .param("kind", details.kind().name())
                .param("topic", details.topic())
                .param("provider", details.provider())
                .param("startsOn", details.startsOn())
                .param("endsOn", details.endsOn())
                .param("hours", details.hours())
                .param("by", by.id())
                .param("at", at)
                .update();
        details.participants()
                .forEach(one -> jdbc.sql("insert into development_participant values (?, ?, ?)")
                        .params(id, one.worker().id(), one.certificateKept())
                        .update());
    }

    private static ActivityView activity(ResultSet row) throws SQLException {
        var workers = (UUID[]) row.getArray("participants").getArray();
        var certificates = (Boolean[]) row.getArray("certificates").getArray();
        return new ActivityView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new ActivityDetails(
                        ActivityKind.valueOf(row.getString("kind")),
                        row.getString("topic"),
                        row.getString("provider"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getBigDecimal("hours"),
                        IntStream.range(0, workers.length)
                                .mapToObj(i -> new Participant(new WorkerId(workers[i]), certificates[i]))
                                .toList()),
                row.getString("names"));
    }
}
