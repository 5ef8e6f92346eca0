package pl.asysta.personnel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.staff.Role;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.ViewerRow;
import pl.asysta.staff.WorkerId;

/**
 * Who may see family data at this moment. Asked at every request, so one statement and no transaction; what the viewer
 * may see, which nearly every page asks for, comes with it.
 */
@Component
public class FamilyAccess {
    private final JdbcClient jdbc;
    private final ViewerRow viewers;
    private final Clock clock;

    FamilyAccess(JdbcClient jdbc, ViewerRow viewers, Clock clock) {
        this.jdbc = jdbc;
        this.viewers = viewers;
        this.clock = clock;
    }

    /**
     * Lets in a worker whose papers are in force today and who is not suspended in her duties (art. 13), and says through whose eyes she reads.
     *
     * @throws FamiliesClosed for everybody else; there is no way around it, because it is law
     */
    public Viewer admit(SignedIn worker) {
        return jdbc.sql("""
                        select %s,
                               exists (select from data_authorisation
                                        where worker_id = :me and valid_from <= :today
                                          and coalesce(valid_until, 'infinity') >= :today) as authorised,
                               exists (select from secrecy_undertaking
                                        where worker_id = :me and signed_on <= :today
                                          and annulled_at is null) as undertaken,
                               (select suspended_since from worker
                                 where id = :me and suspended_since <= :today) as suspended_since""".formatted(ViewerRow.COLUMNS))
                .param("me", worker.id().id())
                .param("today", LocalDate.now(clock))
                .query((row, i) -> viewer(worker, row))
                .single();
    }

    /**
     * Through whose eyes this worker, who is not signed in here, reads at this moment; for a feed of her own. Nothing
     * while {@link #admit} would keep her out or her account is closed.
     */
    public Optional<Viewer> reader(WorkerId worker) {
        return jdbc.sql("""
                        select w.role, %s
                          from worker w
                         where w.id = :me and w.enabled and (w.suspended_since is null or w.suspended_since > :today)
                           and exists (select from data_authorisation
                                        where worker_id = :me and valid_from <= :today
                                          and coalesce(valid_until, 'infinity') >= :today)
                           and exists (select from secrecy_undertaking
                                        where worker_id = :me and signed_on <= :today and annulled_at is null)""".formatted(ViewerRow.COLUMNS))
                .param("me", worker.id())
                .param("today", LocalDate.now(clock))
                .query((row, i) -> viewers.of(worker, Role.valueOf(row.getString("role")), row))
                .optional();
    }

    private Viewer viewer(SignedIn worker, ResultSet row) throws SQLException {
        var missing = missing(row.getBoolean("authorised"), row.getBoolean("undertaken"));
        var suspendedSince = row.getObject("suspended_since", LocalDate.class);
        if (!missing.isEmpty() || suspendedSince != null) {
            throw new FamiliesClosed(missing, suspendedSince);
        }
        return viewers.of(worker, row);
    }

    private static Set<AccessPaper> missing(boolean authorised, boolean undertaken) {
        var missing = EnumSet.noneOf(AccessPaper.class);
        if (!authorised) {
            missing.add(AccessPaper.AUTHORISATION);
        }
        if (!undertaken) {
            missing.add(AccessPaper.UNDERTAKING);
        }
        return missing;
    }
}
