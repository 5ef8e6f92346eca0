package pl.asysta.court;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;

interface CourtOrderRepository extends Repository<CourtOrder, UUID> {
    @Query("select o from CourtOrder o left join fetch o.reports where o.family = :family")
    Optional<CourtOrder> findByFamily(CaseId family);
}
