package pl.asysta.request;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.drafts.Drafts;
import pl.asysta.staff.WorkerId;

/**
 * Requests that a worker has begun to write: a request is a draft while it lies among her drafts (docs/adr/0007), for her
 * eyes alone; once it is submitted, the draft is gone and everybody sees the request.
 */
@Service
@Transactional(readOnly = true)
public class RequestDrafts {
    private static final Pattern PAGE = Pattern.compile("/cases/([0-9a-f-]{36})/request");

    private final Drafts drafts;

    RequestDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The families for which she has begun one. */
    public Set<CaseId> of(WorkerId author) {
        return drafts.pages(author).stream()
                .map(PAGE::matcher)
                .filter(page -> page.matches())
                .map(page -> CaseId.of(page.group(1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
