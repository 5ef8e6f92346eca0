package pl.asysta.personnel;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import pl.asysta.staff.WorkerId;

interface EmploymentRepository extends Repository<Employment, WorkerId> {
    Optional<Employment> findById(WorkerId worker);
}
