package pl.asysta.reply;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;

interface ReplyRepository extends Repository<ReferralReply, UUID> {
    Optional<ReferralReply> findByFamily(CaseId family);
}
