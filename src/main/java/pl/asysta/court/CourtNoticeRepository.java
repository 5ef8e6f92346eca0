package pl.asysta.court;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;

interface CourtNoticeRepository extends Repository<CourtNotice, UUID> {
    @Query("select n from CourtNotice n where n.family = :family order by n.openedAt desc")
    List<CourtNotice> findByFamily(CaseId family);
}
