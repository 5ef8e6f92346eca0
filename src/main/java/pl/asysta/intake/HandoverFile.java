package pl.asysta.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.district.OnDuty;
import pl.asysta.staff.WorkerId;

/** The handovers as rows: the last one has no end, the others ended when the next began. */
@Component
class HandoverFile {
    private final JdbcClient jdbc;
    private final Clock clock;

    HandoverFile(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A handover to be written.
     *
     * @param duty why the roster named her, or null where a person did
     * @param takenUp whether she takes it up with it
     */
    record Entry(
            CaseId family,
            int district,
            WorkerId to,
            RoutedBy routedBy,
            @Nullable OnDuty duty,
            @Nullable String words,
            WorkerId by,
            boolean takenUp) {}

    /** Ends the handover that stands, if there is one, and begins another. */
    void write(Entry entry) {
        var now = OffsetDateTime.now(clock);
        var duty = entry.duty();
        var away = duty == null ? null : duty.insteadOf();
        jdbc.sql("update referral_handover set ended_at = ? where case_id = ? and ended_at is null")
                .params(now, entry.family().id())
                .update();
        jdbc.sql("""
                        insert into referral_handover (id, case_id, district_id, to_worker, routed_by, duty, instead_of,
                                                       words, handed_by, handed_at, taken_up_at)
                        values (:id, :family, :district, :to, :routedBy, :duty, :insteadOf, :words, :by, :now,
                                case when :takenUp then cast(:now as timestamptz) end)""")
                .param("id", UUID.randomUUID())
                .param("family", entry.family().id())
                .param("district", entry.district())
                .param("to", entry.to().id())
                .param("routedBy", entry.routedBy().name())
                .param("duty", duty == null ? null : duty.why().name())
                .param("insteadOf", away == null ? null : away.id())
                .param("words", entry.words())
                .param("by", entry.by().id())
                .param("now", now)
                .param("takenUp", entry.takenUp())
                .update();
    }

    /** Whoever has the referral takes it up now. */
    void takeUp(CaseId family) {
        jdbc.sql("update referral_handover set taken_up_at = ? where case_id = ? and ended_at is null")
                .params(OffsetDateTime.now(clock), family.id())
                .update();
    }

    /** All of them, the current one last. */
    List<HandoverView> of(CaseId family) {
        return rows("order by h.handed_at, h.ended_at nulls last", family);
    }

    /** The one that stands. */
    Optional<HandoverView> current(CaseId family) {
        return rows("and h.ended_at is null", family).stream().findFirst();
    }

    private List<HandoverView> rows(String rest, CaseId family) {
        return jdbc.sql("""
                        select h.to_worker, t.first_name || ' ' || t.last_name as name, d.name as district, h.routed_by,
                               h.duty, i.first_name || ' ' || i.last_name as instead_of, h.words,
                               b.first_name || ' ' || b.last_name as handed_by, h.handed_at, h.taken_up_at,
                               h.ended_at is null as current
                          from referral_handover h
                          join worker t on t.id = h.to_worker
                          join worker b on b.id = h.handed_by
                          join district d on d.id = h.district_id
                          left join worker i on i.id = h.instead_of
                         where h.case_id = ?
                        """ + rest)
                .param(family.id())
                .query((row, n) -> view(row))
                .list();
    }

    private static HandoverView view(ResultSet row) throws SQLException {
        var duty = row.getString("duty");
        return new HandoverView(
                new WorkerId(row.getObject("to_worker", UUID.class)),
                row.getString("name"),
                row.getString("district"),
                RoutedBy.valueOf(row.getString("routed_by")),
                duty == null ? null : OnDuty.Why.valueOf(duty),
                row.getString("instead_of"),
                row.getString("words"),
                row.getString("handed_by"),
                row.getObject("handed_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("taken_up_at", OffsetDateTime.class)),
                row.getBoolean("current"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
