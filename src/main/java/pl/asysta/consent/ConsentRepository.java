package pl.asysta.consent;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;

interface ConsentRepository extends Repository<Consent, ConsentId> {
    @Query("""
            select c from Consent c left join fetch c.persons
             where c.family = :family order by c.text.signedOn desc, c.recordedAt desc""")
    List<Consent> findByFamily(CaseId family);
}
