package pl.asysta.diagnosis;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;

interface DiagnosisRepository extends Repository<Diagnosis, UUID> {
    List<Diagnosis> findByFamilyOrderByNumberDesc(CaseId family);
}
