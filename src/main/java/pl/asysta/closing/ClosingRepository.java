package pl.asysta.closing;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;

interface ClosingRepository extends Repository<Closing, UUID> {
    /** Every one of a family with its remarks, the latest spell of work first. */
    @Query("select c from Closing c left join fetch c.remarks where c.family = :family order by c.spell desc")
    List<Closing> findByFamily(CaseId family);

    /** The one that waits for the director; who else decides it waits until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Closing c where c.family = :family and c.state = PRESENTED")
    Optional<Closing> lockPresented(CaseId family);
}
