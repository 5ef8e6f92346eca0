package pl.asysta.personnel;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import pl.asysta.staff.WorkerId;

interface QualificationRepository extends Repository<Qualification, WorkerId> {
    Optional<Qualification> findById(WorkerId worker);
}
