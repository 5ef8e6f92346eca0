package pl.asysta.facility;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;

interface NoticeRepository extends Repository<FacilityNotice, UUID> {
    Optional<FacilityNotice> findByFamily(CaseId family);
}
