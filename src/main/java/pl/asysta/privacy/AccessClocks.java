package pl.asysta.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.asysta.deadlines.DueFamily;
import pl.asysta.deadlines.FamilyDeadlines;
import pl.asysta.deadlines.FamilyDeadlines.Duty;
import pl.asysta.deadlines.FamilyDeadlines.Holder;
import pl.asysta.deadlines.FamilyDeadlines.Question;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.deadlines.OpenDeadlines;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.AccessRequestTerm;
import pl.asysta.statute.StartEvent;

/** Requests for a copy of one's data that wait for their answer (art. 12(3) GDPR), also of families whose case has ended. */
@Component
class AccessClocks implements OpenDeadlines {
    private static final Question WAITING = new Question(
            "q.id, q.received_on, q.extended_at is not null as extended, e.first_name || ' ' || e.last_name as entered_by",
            "join data_access_request q on q.case_id = c.id join worker e on e.id = q.registered_by",
            "q.finished_at is null");

    private final FamilyDeadlines families;

    AccessClocks(FamilyDeadlines families) {
        this.families = families;
    }

    @Override
    public List<OpenDeadline> seenBy(Viewer viewer) {
        return families.seenBy(viewer, WAITING, (family, row) -> Stream.of(duty(family, row, viewer)));
    }

    private static Duty duty(DueFamily family, ResultSet row, Viewer viewer) throws SQLException {
        var requested = new StartEvent(
                StartEvent.Kind.DATA_REQUESTED,
                row.getObject("received_on", LocalDate.class),
                row.getString("entered_by"));
        var page =
                viewer.role().decidesRequests() ? "/privacy/requests/" + row.getObject("id", UUID.class) : "/privacy";
        return new Duty(
                AccessRequestTerm.deadline(requested, row.getBoolean("extended")), Holder.DIRECTOR, family.page(page));
    }
}
