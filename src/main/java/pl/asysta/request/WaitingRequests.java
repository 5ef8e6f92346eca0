package pl.asysta.request;

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

/** Requests that wait for the director's decision. */
@Component
class WaitingRequests implements OpenDeadlines {
    private static final Question SUBMITTED = new Question(
            "r.id, coalesce(r.resubmitted_on, r.filed_on) as submitted_on, e.first_name || ' ' || e.last_name as entered_by",
            "join assignment_request r on r.case_id = c.id join worker e on e.id = r.filed_by",
            "r.status = 'SUBMITTED'");

    private final FamilyDeadlines families;
    private final DecisionDeadlines deadlines;

    WaitingRequests(FamilyDeadlines families, DecisionDeadlines deadlines) {
        this.families = families;
        this.deadlines = deadlines;
    }

    @Override
    public List<OpenDeadline> seenBy(Viewer viewer) {
        return families.seenBy(viewer, SUBMITTED, (family, row) -> Stream.of(duty(family, row, viewer)));
    }

    private Duty duty(DueFamily family, ResultSet row, Viewer viewer) throws SQLException {
        var page = viewer.role().decidesRequests()
                ? "/requests/" + row.getObject("id", UUID.class)
                : family.page("/request");
        return new Duty(
                deadlines.since(row.getObject("submitted_on", LocalDate.class), row.getString("entered_by")),
                Holder.DIRECTOR,
                page);
    }
}
