package pl.asysta.interview;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;

interface RiskListRepository extends Repository<RiskList, UUID> {
    RiskList save(RiskList list);

    Optional<RiskList> findByFamily(CaseId family);
}
