package pl.asysta.risk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DraftFactorRepository extends Repository<DraftFactor, UUID> {
    List<DraftFactor> findAll();

    Optional<DraftFactor> findById(UUID id);

    void delete(DraftFactor factor);

    void deleteAll();
}
