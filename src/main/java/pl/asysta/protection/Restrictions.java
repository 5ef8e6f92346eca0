package pl.asysta.protection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** Restricted families: for those who are named, and for nobody else of the centre. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
public class Restrictions {
    private static final List<Role> NAMED = List.of(Role.SOCIAL_WORKER, Role.FAMILY_ASSISTANT, Role.COORDINATOR);

    private final Cases cases;
    private final Workers workers;
    private final RestrictionRows rows;

    Restrictions(Cases cases, Workers workers, RestrictionRows rows) {
        this.cases = cases;
        this.workers = workers;
        this.rows = rows;
    }

    /** Those of a family that the caller has already been allowed to see, the one that holds first, then the latest. */
    @Transactional(readOnly = true)
    public List<RestrictionView> of(CaseId family) {
        return rows.of(family);
    }

    /** Who may be named; director and deputy see the family anyway. */
    @Transactional(readOnly = true)
    public List<WorkerView> candidates() {
        return NAMED.stream().flatMap(role -> workers.active(role).stream()).toList();
    }

    /**
     * Restricts the family from this moment on. One that is restricted already is so for others from now on, and the
     * earlier restriction stays to be read. The same twice is no mistake.
     *
     * @throws RuleViolation if somebody is named who cannot be
     */
    public void restrict(RestrictFamily command, Viewer by) {
        cases.toWriteIn(command.family(), by);
        var known = candidates().stream().map(WorkerView::id).collect(Collectors.toSet());
        if (!known.containsAll(command.readers())) {
            throw RuleViolation.at("readers", "restriction.stranger");
        }
        if (holding(command.family()).anyMatch(one -> isThis(one, command))) {
            return;
        }
        rows.lift(command.family(), command.reason(), by.worker());
        rows.add(command, by.worker());
    }

    /**
     * The family is again for all whose it is.
     *
     * @throws RuleViolation if it is not restricted
     */
    public void lift(CaseId family, String reason, Viewer by) {
        cases.toWriteIn(family, by);
        if (!rows.lift(family, reason, by.worker())) {
            throw new RuleViolation("restriction.none-to-lift");
        }
    }

    private Stream<RestrictionView> holding(CaseId family) {
        return rows.of(family).stream().filter(one -> one.lifting() == null);
    }

    private static boolean isThis(RestrictionView one, RestrictFamily command) {
        Set<WorkerId> readers =
                one.readers().stream().map(RestrictionView.Reader::id).collect(Collectors.toSet());
        return one.reason().equals(command.reason()) && readers.equals(command.readers());
    }
}
