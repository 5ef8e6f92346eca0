package pl.asysta.staff;

import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.RuleViolation;

/** The accounts of the centre's workers, kept by the administrator. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Accounts {
    private final Workers workers;
    private final Districts districts;
    private final OneTimeLinks links;

    Accounts(Workers workers, Districts districts, OneTimeLinks links) {
        this.workers = workers;
        this.districts = districts;
        this.links = links;
    }

    /** Opens an account and answers with the token of the link through which the worker chooses her password. */
    public String open(NewWorker employed, Set<Integer> servedDistricts) {
        if (employed.role() == Role.SOCIAL_WORKER && servedDistricts.isEmpty()) {
            throw RuleViolation.at("districts", "staff.social-worker-without-district");
        }
        if (!districts.all().stream().map(District::id).toList().containsAll(servedDistricts)) {
            throw RuleViolation.at("districts", "staff.district-unknown");
        }
        var worker = workers.add(employed);
        districts.serve(worker, employed.role() == Role.SOCIAL_WORKER ? servedDistricts : Set.of());
        return links.issueFor(worker);
    }

    /** A new link for a worker who lost hers or forgot her password; the old one stops working. */
    public String newLink(WorkerId worker) {
        return links.issueFor(workers.worker(worker).id());
    }
}
