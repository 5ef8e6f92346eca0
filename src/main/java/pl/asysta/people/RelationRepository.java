package pl.asysta.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RelationRepository extends Repository<Relation, UUID> {
    Optional<Relation> findById(UUID id);

    /** Relations between these persons, in the order in which they were entered. */
    @Query(
            value =
                    "select * from relation where from_id = any (:persons) and to_id = any (:persons) order by recorded_at, id",
            nativeQuery = true)
    List<Relation> findBetween(UUID[] persons);

    void delete(Relation relation);
}
