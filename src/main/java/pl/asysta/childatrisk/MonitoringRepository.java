package pl.asysta.childatrisk;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;

interface MonitoringRepository extends Repository<ChildMonitoring, MonitoringId> {
    Optional<ChildMonitoring> findById(MonitoringId id);

    @Query("select m from ChildMonitoring m where m.family = :family order by m.startedAt desc")
    List<ChildMonitoring> findByFamily(CaseId family);

    @Query("select count(m) > 0 from ChildMonitoring m where m.child = :child and m.endedOn is null")
    boolean isMonitored(PersonId child);
}
