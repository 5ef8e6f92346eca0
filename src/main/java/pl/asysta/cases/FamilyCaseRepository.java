package pl.asysta.cases;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FamilyCaseRepository extends Repository<FamilyCase, CaseId> {
    // an array is one value: a list of them would be written into the statement anew each time it runs
    String SEEN = """
             (c.restricted = false
              and (:#{#by.all} = true or c.socialWorker = :#{#by.me} or array_contains(:#{#by.assistants}, c.assistant.id)
                   or array_contains(:#{#by.assistants}, c.monitor.id) or array_contains(:#{#by.districts}, c.district)
                   or c.workedUntil >= :#{#by.today} and array_contains(:#{#by.assistants}, c.lastAssistant.id)
                   or array_contains(:#{#by.beside}, c.id.id))
              or c.restricted = true and (:#{#by.restricted} = true or array_contains(:#{#by.named}, c.id.id)))""";

    String VISIBLE = "select c from FamilyCase c where c.id = :id and" + SEEN;

    /**
     * The case, if this worker may see it: everybody's for some roles, else her district's, her own families, also those she
     * monitors or with whom she works for the last day, and those of an assistant for whom she stands in today. Of a
     * restricted one nothing of this is true: it is for those who are named, and for those who name them.
     */
    @Query(VISIBLE)
    Optional<FamilyCase> findVisible(CaseId id, Sight by);

    /** The same, and nobody else writes to this family until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(VISIBLE)
    Optional<FamilyCase> lockVisible(CaseId id, Sight by);

    /** How a family is called. */
    interface Labelled {
        CaseId getId();

        String getLabel();
    }

    /** Those of these families that this worker may see. */
    @Query("select c.id as id, c.label as label from FamilyCase c where array_contains(:families, c.id.id) and" + SEEN)
    List<Labelled> findLabels(UUID[] families, Sight by);
}
