package pl.asysta.risk;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;

interface RiskListRepository extends Repository<RiskList, UUID> {
    Optional<RiskList> findByFamilyAndNumber(CaseId family, int number);

    Optional<RiskList> findFirstByFamilyOrderByNumberDesc(CaseId family);

    Optional<RiskList> findFirstByFamilyAndCompletedOnIsNotNullOrderByNumberDesc(CaseId family);
}
