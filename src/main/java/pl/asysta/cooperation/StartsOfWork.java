package pl.asysta.cooperation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.PaperView;
import pl.asysta.staff.WorkerId;
import pl.asysta.visits.AgreedVisits;
import pl.asysta.visits.VisitKind;
import pl.asysta.visits.WorkCards;

/** How far the work with each family has started; whoever asks has been allowed to see the family. */
@Service
@Transactional(readOnly = true)
public class StartsOfWork {
    private final AgreedVisits agreed;
    private final WorkCards workCards;
    private final JdbcClient jdbc;

    StartsOfWork(AgreedVisits agreed, WorkCards workCards, JdbcClient jdbc) {
        this.agreed = agreed;
        this.workCards = workCards;
        this.jdbc = jdbc;
    }

    /** Of one family. */
    public StartOfWork of(CaseView family) {
        return new StartOfWork(
                family,
                agreed.next(family.id(), VisitKind.JOINT_FIRST_VISIT).orElse(null),
                workCards.missed(family.id(), assignedOn(family)),
                visit(family),
                waiver(family));
    }

    private static LocalDate assignedOn(CaseView family) {
        return family.latest(PaperKind.ASSIGNMENT).map(PaperView::datedOn).orElse(family.informedOn());
    }

    private @Nullable JointVisitView visit(CaseView family) {
        return jdbc.sql("""
                        select e.held_on, e.assistant_id, e.social_worker_id
                          from joint_visit v join work_card_entry e on e.id = v.entry_id
                         where v.case_id = ? and v.spell = ?""")
                .params(family.id().id(), family.spell())
                .query((row, n) -> {
                    var socialWorker = row.getObject("social_worker_id", UUID.class);
                    return new JointVisitView(
                            row.getObject("held_on", LocalDate.class),
                            new WorkerId(row.getObject("assistant_id", UUID.class)),
                            socialWorker == null ? null : new WorkerId(socialWorker));
                })
                .optional()
                .orElse(null);
    }

    private @Nullable WaiverView waiver(CaseView family) {
        return jdbc.sql("select reason, waived_by, waived_on from joint_visit_waiver where case_id = ? and spell = ?")
                .params(family.id().id(), family.spell())
                .query((row, n) -> new WaiverView(
                        row.getString("reason"),
                        new WorkerId(row.getObject("waived_by", UUID.class)),
                        row.getObject("waived_on", LocalDate.class)))
                .optional()
                .orElse(null);
    }
}
