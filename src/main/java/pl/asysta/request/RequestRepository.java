package pl.asysta.request;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;

interface RequestRepository extends Repository<AssignmentRequest, RequestId> {
    Optional<AssignmentRequest> findById(RequestId id);

    /** The request, and nobody else decides it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from AssignmentRequest r where r.id = :id")
    Optional<AssignmentRequest> lock(RequestId id);

    @Query("""
            select r from AssignmentRequest r left join fetch r.events
             where r.family = :family order by r.filedOn desc, r.number desc""")
    List<AssignmentRequest> findByFamily(CaseId family);
}
