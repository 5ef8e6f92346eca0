package pl.asysta.personnel;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Role;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;

/** The personnel files: kept by the administrator, read by the director too. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class PersonnelFiles {
    private final PersonnelRecords records;
    private final AccessRegister access;
    private final Workers workers;
    private final Clock clock;

    PersonnelFiles(PersonnelRecords records, AccessRegister access, Workers workers, Clock clock) {
        this.records = records;
        this.access = access;
        this.workers = workers;
        this.clock = clock;
    }

    /** The whole file of a worker. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public PersonnelFile of(WorkerId worker) {
        return new PersonnelFile(
                records.workplace(worker).map(Workplace::view).orElse(WorkplaceView.NONE),
                records.qualification(worker).map(Qualification::view).orElse(QualificationView.NONE),
                records.employment(worker).map(Employment::view).orElse(EmploymentView.NONE),
                access.of(worker));
    }

    /** Says where and when a worker is found. */
    public void arrange(ArrangeWorkplace command, SignedIn by) {
        workers.hold(command.worker());
        records.change(
                records.workplace(command.worker()),
                known -> known.rearrange(command, by.id(), clock.instant()),
                () -> new Workplace(command, by.id(), clock.instant()));
    }

    /** Records what qualifies a worker. */
    public void record(RecordQualification command, SignedIn by) {
        workers.hold(command.worker());
        records.change(
                records.qualification(command.worker()),
                known -> known.update(command, by.id(), clock.instant()),
                () -> new Qualification(command, by.id(), clock.instant()));
    }

    /** Records how a worker is employed; an assistant has no fixed hours (art. 17(2)), and only she has a grade. */
    public void record(RecordEmployment command, SignedIn by) {
        workers.hold(command.worker());
        boolean assistant = workers.worker(command.worker()).role() == Role.FAMILY_ASSISTANT;
        if (assistant && command.terms().stream().anyMatch(term -> !term.kind().suitsAnAssistant())) {
            throw new RuleViolation("personnel.assistant-with-fixed-hours");
        }
        if (!assistant && !command.grades().isEmpty()) {
            throw new RuleViolation("personnel.grade-of-another-role");
        }
        records.change(
                records.employment(command.worker()),
                known -> known.update(command, by.id(), clock.instant()),
                () -> new Employment(command, by.id(), clock.instant()));
    }
}
