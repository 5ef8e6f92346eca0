package pl.asysta.cases;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import pl.asysta.staff.WorkerId;

interface FamilyCaseRepository extends Repository<FamilyCase, CaseId> {
    // an array is one value: a list of them would be written into the statement anew each time it runs
    String SEEN = """
             (:all = true or c.socialWorker = :me or array_contains(:assistants, c.assistant.id)
              or array_contains(:districts, c.district))""";

    String VISIBLE = "select c from FamilyCase c where c.id = :id and" + SEEN;

    /**
     * The case, if this worker may see it: everybody's for some roles, else her district's, her own families and those of
     * an assistant for whom she stands in today.
     */
    @Query(VISIBLE)
    Optional<FamilyCase> findVisible(CaseId id, boolean all, WorkerId me, UUID[] assistants, Integer[] districts);

    /** The same, and nobody else writes to this family until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(VISIBLE)
    Optional<FamilyCase> lockVisible(CaseId id, boolean all, WorkerId me, UUID[] assistants, Integer[] districts);

    /** How a family is called. */
    interface Labelled {
        CaseId getId();

        String getLabel();
    }

    /** Those of these families that this worker may see. */
    @Query("select c.id as id, c.label as label from FamilyCase c where array_contains(:families, c.id.id) and" + SEEN)
    List<Labelled> findLabels(UUID[] families, boolean all, WorkerId me, UUID[] assistants, Integer[] districts);
}
