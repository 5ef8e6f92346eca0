package pl.asysta.staff;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the centre's workers, kept by the administrator. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Accounts {
    private final Workers workers;
    private final Districts districts;
    private final OneTimeLinks links;
    private final ApplicationEventPublisher events;

    Accounts(Workers workers, Districts districts, OneTimeLinks links, ApplicationEventPublisher events) {
        this.workers = workers;
        this.districts = districts;
        this.links = links;
        this.events = events;
    }

    /** Opens an account and answers with the token of the link through which the worker chooses her password. */
    public String open(NewWorker employed, Set<Integer> servedDistricts) {
        var served = employed.role() == Role.SOCIAL_WORKER ? servedDistricts : Set.<Integer>of();
        if (employed.role() == Role.SOCIAL_WORKER) {
            districts.refuseUnlessServable(served);
        }
        var worker = workers.add(employed);
        districts.serve(worker, served);
        return links.issueFor(worker);
    }

    /** A new link for a worker who lost hers or forgot her password; the old one stops working. */
    public String newLink(WorkerId worker) {
        var hers = workers.worker(worker).id();
        events.publishEvent(new SignInReset(hers, SignInReset.Kind.PASSWORD_LINK));
        return links.issueFor(hers);
    }
}
