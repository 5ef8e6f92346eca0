package pl.asysta.intake;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;

interface ReferralRepository extends Repository<Referral, UUID> {
    Optional<Referral> findByFamily(CaseId family);
}
