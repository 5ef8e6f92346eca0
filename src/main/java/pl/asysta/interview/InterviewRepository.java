package pl.asysta.interview;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;

interface InterviewRepository extends Repository<EnvironmentalInterview, UUID> {
    Optional<EnvironmentalInterview> findByFamily(CaseId family);
}
