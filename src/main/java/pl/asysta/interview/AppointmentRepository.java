package pl.asysta.interview;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;

interface AppointmentRepository extends Repository<Appointment, UUID> {
    List<Appointment> findByFamilyOrderByRecordedAtDesc(CaseId family);
}
