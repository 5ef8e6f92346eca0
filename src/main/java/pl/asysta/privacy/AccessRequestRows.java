package pl.asysta.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.NotFound;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.AccessRequestTerm;

/** The table of requests about one's own data. */
@Component
class AccessRequestRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    AccessRequestRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of a family, the newest first. */
    List<AccessRequestView> of(CaseId family) {
        return jdbc.sql("""
                        select a.id, a.person_id, a.received_on, a.representative, a.words,
                               a.registered_at, r.first_name || ' ' || r.last_name as registered_by,
                               a.extended_because, a.extended_at, e.first_name || ' ' || e.last_name as extended_by,
                               a.finished_at, f.first_name || ' ' || f.last_name as finished_by
                          from data_access_request a
                          join worker r on r.id = a.registered_by
                          left join worker e on e.id = a.extended_by
                          left join worker f on f.id = a.finished_by
                         where a.case_id = ? order by a.received_on desc, a.registered_at desc""").param(family.id()).query((row, i) -> view(row)).list();
    }

    /**
     * One of them.
     *
     * @throws NotFound if it is none of this family
     */
    AccessRequestView one(CaseId family, AccessRequestId id) {
        return of(family).stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("access request", id));
    }

    /** All that wait for their answer, the earliest term first. */
    List<OpenAccessRequest> waiting() {
        return jdbc
                .sql("""
                        select a.id, a.case_id, c.number, p.first_name || ' ' || p.last_name as person, a.received_on,
                               a.extended_at is not null as extended
                          from data_access_request a join family_case c on c.id = a.case_id join person p on p.id = a.person_id
                         where a.finished_at is null""")
                .query((row, i) -> {
                    var received = row.getObject("received_on", LocalDate.class);
                    return new OpenAccessRequest(
                            new AccessRequestId(row.getObject("id", UUID.class)),
                            new CaseId(row.getObject("case_id", UUID.class)),
                            row.getString("number"),
                            row.getString("person"),
                            received,
                            row.getBoolean("extended")
                                    ? AccessRequestTerm.extended(received)
                                    : AccessRequestTerm.after(received));
                })
                .stream()
                .sorted(Comparator.comparing(OpenAccessRequest::due))
                .toList();
    }

    AccessRequestId add(RegisterAccessRequest command, WorkerId by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into data_access_request
                               (id, case_id, person_id, received_on, representative, words, registered_by, registered_at)
                        values (:id, :family, :person, :on, :representative, :words, :by, :at)""")
                .param("id", id)
                .param("family", command.family().id())
                .param("person", command.person().id())
                .param("on", command.receivedOn())
                .param("representative", command.representative(), Types.VARCHAR)
                .param("words", command.words(), Types.VARCHAR)
                .param("by", by.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return new AccessRequestId(id);
    }

    void extend(AccessRequestId id, String reason, WorkerId by) {
        jdbc.sql("update data_access_request set extended_because = ?, extended_by = ?, extended_at = ? where id = ?")
                .params(reason, by.id(), OffsetDateTime.now(clock), id.id())
                .update();
    }

    void finish(AccessRequestId id, WorkerId by) {
        jdbc.sql("update data_access_request set finished_by = ?, finished_at = ? where id = ?")
                .params(by.id(), OffsetDateTime.now(clock), id.id())
                .update();
    }

    private static AccessRequestView view(ResultSet row) throws SQLException {
        var registered = signed(row, "registered", null);
        if (registered == null) {
            throw new IllegalStateException("a request that nobody registered");
        }
        return new AccessRequestView(
                new AccessRequestId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("received_on", LocalDate.class),
                row.getString("representative"),
                row.getString("words"),
                registered,
                signed(row, "extended", row.getString("extended_because")),
                signed(row, "finished", null));
    }

    private static AccessRequestView.@Nullable Signed signed(ResultSet row, String what, @Nullable String words)
            throws SQLException {
        var at = row.getObject(what + "_at", OffsetDateTime.class);
        return at == null ? null : new AccessRequestView.Signed(words, row.getString(what + "_by"), at.toInstant());
    }
}
