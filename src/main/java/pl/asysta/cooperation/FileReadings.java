package pl.asysta.cooperation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.Assistance;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;

/** That assistants have read the interview and the file of their families (S3-11). */
@Service
@Transactional
public class FileReadings {
    private final Cases cases;
    private final Assistance assistance;
    private final Clock clock;

    FileReadings(Cases cases, Assistance assistance, Clock clock) {
        this.cases = cases;
        this.assistance = assistance;
        this.clock = clock;
    }

    /**
     * The assistant has read the file on this day; twice is no mistake.
     *
     * @throws RuleViolation for whoever stands in for her, for a day before her assignment or in the future
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void confirm(CaseId id, LocalDate on, Viewer by) {
        var family = cases.toWriteIn(id, by);
        if (!by.worker().equals(family.assistant())) {
            throw new RuleViolation("cooperation.reads-herself");
        }
        if (on.isAfter(LocalDate.now(clock))) {
            throw RuleViolation.at("readOn", "form.day.future");
        }
        var given = family.assistantGiven();
        if (given.isPresent() && on.isBefore(given.get().datedOn())) {
            throw RuleViolation.at(
                    "readOn", "cooperation.before-assignment", given.get().datedOn());
        }
        if (family.fileRead().isEmpty()) {
            assistance.fileRead(id, by, on);
        }
    }
}
