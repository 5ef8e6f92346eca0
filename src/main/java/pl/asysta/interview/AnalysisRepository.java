package pl.asysta.interview;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;

interface AnalysisRepository extends Repository<SituationAnalysis, UUID> {
    Optional<SituationAnalysis> findByFamily(CaseId family);
}
