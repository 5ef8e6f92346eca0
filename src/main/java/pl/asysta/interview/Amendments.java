package pl.asysta.interview;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.Viewer;

/** Corrections of completed papers: dated, with a reason, and the old text kept word for word. */
@Service
@Transactional
public class Amendments {
    private final EntityManager entities;
    private final Interviews interviews;
    private final Analyses analyses;
    private final Cases cases;
    private final Clock clock;

    Amendments(EntityManager entities, Interviews interviews, Analyses analyses, Cases cases, Clock clock) {
        this.entities = entities;
        this.interviews = interviews;
        this.analyses = analyses;
        this.cases = cases;
        this.clock = clock;
    }

    /** The paper of a case that the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public AmendablePaper paper(CaseId family, PaperKind kind) {
        return switch (kind) {
            case INTERVIEW -> interviews.of(family);
            case ANALYSIS -> analyses.of(family);
            default -> throw new NotFound("paper that is amended", kind);
        };
    }

    /** Amends one text. The same amendment twice is no mistake. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void amend(AmendPaper command, Viewer by) {
        cases.toWriteIn(command.family(), by);
        var paper = paper(command.family(), command.paper());
        if (!paper.prose().containsKey(command.field())) {
            throw new NotFound("text of a paper", command.field());
        }
        if (!paper.isCompleted()) {
            throw new RuleViolation("interview.amended-draft");
        }
        int made = paper.amendments().size();
        if (made > 0 && command.isSaidBy(paper.amendments().get(made - 1))) {
            return;
        }
        StaleVersion.refuseUnless(command.opened(), made);
        var oldText = paper.now(command.field());
        if (command.newText().equals(oldText)) {
            throw RuleViolation.at("newText", "interview.amendment-changes-nothing");
        }
        entities.persist(new Amendment(command, made + 1, oldText, by.worker(), clock.instant()));
    }
}
