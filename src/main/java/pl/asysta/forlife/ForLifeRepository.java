package pl.asysta.forlife;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;

interface ForLifeRepository extends Repository<ForLifeRequest, UUID> {
    Optional<ForLifeRequest> findByFamily(CaseId family);
}
