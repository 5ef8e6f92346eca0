package pl.asysta.request;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.Workers;

/** Letters to families that get no assistant. */
@Service
@Transactional(readOnly = true)
public class RefusalLetters {
    private static final Logger log = LoggerFactory.getLogger(RefusalLetters.class);

    private final AssignmentRequests requests;
    private final Cases cases;
    private final Workers workers;

    RefusalLetters(AssignmentRequests requests, Cases cases, Workers workers) {
        this.requests = requests;
        this.cases = cases;
        this.workers = workers;
    }

    /**
     * A letter.
     *
     * @param dated its day in Polish words
     */
    public record Sheet(CaseView family, String number, String dated, String text) {}

    /**
     * The letter of a refused request; who opened it is in the log.
     *
     * @throws NotFound if it was not refused, or its family is not hers to see
     */
    public Sheet of(RequestId id, Viewer viewer) {
        var request = requests.request(id, viewer);
        if (request.status() != RequestStatus.REFUSED) {
            throw new NotFound("letter of request", id);
        }
        var family = cases.visible(request.family(), viewer);
        log.info("The letter of refusal of request {} was opened by worker {}", id, viewer.worker());
        var letter = new RefusalLetter(request, family, workers.worker(family.socialWorker()));
        return new Sheet(family, request.number(), letter.dated(), letter.text());
    }
}
