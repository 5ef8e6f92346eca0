package pl.asysta.interview;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;

interface AttemptRepository extends Repository<FailedAttempt, UUID> {
    List<FailedAttempt> findByFamilyOrderByAttemptedOnDescRecordedAtDesc(CaseId family);
}
