package pl.asysta.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.PersonId;

interface RelationRepository extends Repository<Relation, UUID> {
    Optional<Relation> findById(UUID id);

    /** Relations between these persons, in the order in which they were entered. */
    @Query("select r from Relation r where r.from in :persons and r.to in :persons order by r.recordedAt, r.id")
    List<Relation> findBetween(Collection<PersonId> persons);

    void delete(Relation relation);
}
