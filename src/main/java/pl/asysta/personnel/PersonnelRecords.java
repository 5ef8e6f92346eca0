package pl.asysta.personnel;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import pl.asysta.staff.WorkerId;

/** The three parts of a personnel file that are changed one by one. */
@Component
class PersonnelRecords {
    private final EntityManager entities;
    private final WorkplaceRepository workplaces;
    private final QualificationRepository qualifications;
    private final EmploymentRepository employments;

    PersonnelRecords(
            EntityManager entities,
            WorkplaceRepository workplaces,
            QualificationRepository qualifications,
            EmploymentRepository employments) {
        this.entities = entities;
        this.workplaces = workplaces;
        this.qualifications = qualifications;
        this.employments = employments;
    }

    Optional<Workplace> workplace(WorkerId worker) {
        return workplaces.findById(worker);
    }

    Optional<Qualification> qualification(WorkerId worker) {
        return qualifications.findById(worker);
    }

    Optional<Employment> employment(WorkerId worker) {
        return employments.findById(worker);
    }

    /** Changes the part that is there, or files the first one. */
    <T> void change(Optional<T> known, Consumer<T> change, Supplier<T> first) {
        known.ifPresentOrElse(change, () -> entities.persist(first.get()));
    }
}
