package pl.asysta.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;

interface PlacementRepository extends Repository<Placement, UUID> {
    List<Placement> findByFamilyOrderByPlacedOn(CaseId family);

    List<Placement> findByChildOrderByPlacedOn(PersonId child);
}
