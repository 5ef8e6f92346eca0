package pl.asysta.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.MissedReason;
import pl.asysta.centre.Practice;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.PracticeRule;

/** Reads entries of work cards. What hangs on them costs the same number of statements however many they are. */
@Component
class EntryRows {
    private static final String ENTRY = """
            select id, case_id, version, kind, assistant_id, social_worker_id, held_on, started_at, minutes, place,
                   place_words, others, engagement, missed_reason, note, coalesce(recorded_by, assistant_id) as author,
                   recorded_at, edited_at
              from work_card_entry
            """;
    private static final String OF_FAMILY = ENTRY + " where case_id = :family";
    private static final String IN_ORDER = " order by held_on, started_at nulls last, recorded_at, id";

    private final JdbcClient jdbc;
    private final EntryDetails details;
    private final Practice practice;
    private final Clock clock;

    EntryRows(JdbcClient jdbc, EntryDetails details, Practice practice, Clock clock) {
        this.jdbc = jdbc;
        this.details = details;
        this.practice = practice;
        this.clock = clock;
    }

    List<EntryView> latest(CaseId family, int limit, int offset) {
        return details.of(jdbc.sql(
                        OF_FAMILY
                                + " order by held_on desc, started_at desc nulls last, recorded_at desc, id limit :limit offset :offset")
                .param("family", family.id())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> entry(row))
                .list());
    }

    /** A family's entries of these days, both inclusive, in the order of time. */
    List<EntryView> of(CaseId family, LocalDate first, LocalDate last) {
        return details.of(jdbc.sql(OF_FAMILY + " and held_on between :first and :last" + IN_ORDER)
                .param("family", family.id())
                .param("first", first)
                .param("last", last)
                .query((row, n) -> entry(row))
                .list());
    }

    /** What an assistant did on a day, in the order of time. */
    List<EntryView> of(WorkerId assistant, LocalDate day) {
        return details.of(jdbc.sql(ENTRY + " where assistant_id = :assistant and held_on = :day" + IN_ORDER)
                .param("assistant", assistant.id())
                .param("day", day)
                .query((row, n) -> entry(row))
                .list());
    }

    int count(CaseId family) {
        return jdbc.sql("select count(*) from work_card_entry where case_id = ?")
                .param(family.id())
                .query(Integer.class)
                .single();
    }

    Optional<EntryView> find(CaseId family, EntryId id) {
        var found = jdbc.sql(OF_FAMILY + " and id = :id")
                .param("family", family.id())
                .param("id", id.id())
                .query((row, n) -> entry(row))
                .list();
        return details.of(found).stream().findFirst();
    }

    private EntryView entry(ResultSet row) throws SQLException {
        var recorded = instant(row, "recorded_at");
        var recordedOn = LocalDate.ofInstant(java.util.Objects.requireNonNull(recorded), clock.getZone());
        return new EntryView(
                new EntryId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getLong("version"),
                VisitKind.valueOf(row.getString("kind")),
                new WorkerId(row.getObject("assistant_id", UUID.class)),
                worker(row, "social_worker_id"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("started_at", LocalTime.class),
                row.getObject("minutes", Integer.class),
                value(VisitPlace.class, row.getString("place")),
                row.getString("place_words"),
                row.getString("others"),
                row.getObject("engagement", Integer.class),
                value(MissedReason.class, row.getString("missed_reason")),
                row.getString("note"),
                new WorkerId(row.getObject("author", UUID.class)),
                recorded,
                instant(row, "edited_at"),
                practice.term(PracticeRule.ENTRY_EDITED, recordedOn).endAfter(recordedOn),
                EntryView.Details.NONE);
    }

    static @Nullable WorkerId worker(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new WorkerId(id);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static <T extends Enum<T>> @Nullable T value(Class<T> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
