package pl.asysta.assignment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import pl.asysta.staff.WorkerId;

interface CaseloadRepository extends Repository<Caseload, WorkerId> {
    /** The caseload, and nobody else gives this assistant a family until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Caseload c where c.assistant = :assistant")
    Optional<Caseload> lock(WorkerId assistant);
}
