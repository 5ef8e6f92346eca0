package pl.asysta.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;

interface AssessmentRepository extends Repository<Assessment, UUID> {
    List<Assessment> findByFamilyOrderByNumberDesc(CaseId family);
}
