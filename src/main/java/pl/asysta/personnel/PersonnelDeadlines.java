package pl.asysta.personnel;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which papers of the workers end soon. It reminds and blocks nothing; what has ended blocks by itself. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
public class PersonnelDeadlines {
    private final EndingPapers papers;

    PersonnelDeadlines(EndingPapers papers) {
        this.papers = papers;
    }

    /** Those that end within sixty days or have ended, the earliest first, of workers with an open account. */
    public List<Expiry> soon() {
        return papers.ofEverybody();
    }
}
