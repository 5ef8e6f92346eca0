package pl.asysta.privacy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;

/**
 * What of a file leaves the centre when somebody asks for her data: every passage is read beside what becomes of it, and
 * the copy is then kept as it was given (art. 15(3) and (4) GDPR). For director and deputy, who answer for the data.
 */
@Service
@Transactional
@PreAuthorize(AccessChecks.WHO_ANSWERS)
public class AccessChecks {
    static final String WHO_ANSWERS = "hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')";

    private final Cases cases;
    private final AccessRequestRows requests;
    private final Passages passages;
    private final AccessCopies copies;

    AccessChecks(Cases cases, AccessRequestRows requests, Passages passages, AccessCopies copies) {
        this.cases = cases;
        this.requests = requests;
        this.passages = passages;
        this.copies = copies;
    }

    /**
     * Everything that is written about the person who asks, with what of it leaves.
     *
     * @throws NotFound if there is no such request, or she is no longer of this family
     */
    @Transactional(readOnly = true)
    public AccessCheck open(CaseId id, AccessRequestId request, Viewer viewer) {
        return check(cases.visible(id, viewer), request);
    }

    private AccessCheck check(CaseView family, AccessRequestId id) {
        var request = requests.one(family.id(), id);
        var person = family.member(request.person()).orElseThrow(() -> new NotFound("person", request.person()));
        var choices = copies.choices(id).stream().collect(Collectors.toMap(Choice::passage, Function.identity()));
        var written = passages.about(person, family);
        var blackout = Blackout.of(
                family,
                person.id(),
                written.stream()
                        .filter(Passage::tellsOfReporter)
                        .map(Passage::text)
                        .toList());
        return new AccessCheck(
                family,
                request,
                written.stream()
                        .map(passage -> CheckedPassage.of(passage, choices.get(passage.key()), blackout))
                        .toList());
    }

    /**
     * Keeps what was chosen about passages. It counts for the text that was read.
     *
     * @throws RuleViolation once the copy is made
     */
    public void choose(CaseId family, AccessRequestId id, List<Choice> choices, Viewer by) {
        openRequest(cases.toWriteIn(family, by), id);
        choices.forEach(choice -> copies.keep(id, choice, by.worker()));
    }

    /**
     * Makes the copy, which nobody changes any more.
     *
     * @throws RuleViolation while a passage is not checked, or once the copy is made
     */
    public void finish(CaseId family, AccessRequestId id, Viewer by) {
        var seen = cases.toWriteIn(family, by);
        openRequest(seen, id);
        var check = check(seen, id);
        if (check.unchecked() > 0) {
            throw new RuleViolation("privacy.access.unchecked", check.unchecked());
        }
        copies.freeze(id, check.passages());
        requests.finish(id, by.worker());
    }

    /**
     * The copy as it was given.
     *
     * @throws NotFound while it is not made
     */
    @Transactional(readOnly = true)
    public List<CopiedPassage> copy(CaseId id, AccessRequestId request, Viewer viewer) {
        if (requests.one(cases.visible(id, viewer).id(), request).isOpen()) {
            throw new NotFound("copy of data", request);
        }
        return copies.of(request);
    }

    private void openRequest(CaseView family, AccessRequestId id) {
        if (!requests.one(family.id(), id).isOpen()) {
            throw new RuleViolation("privacy.access.finished");
        }
    }
}
