package pl.asysta.personnel;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import pl.asysta.staff.WorkerId;

interface WorkplaceRepository extends Repository<Workplace, WorkerId> {
    Optional<Workplace> findById(WorkerId worker);
}
