package pl.asysta.deadlines;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.personnel.FamilyAccess;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/** Everything that is due, asked of every module that has deadlines: as many statements as modules, however many families. */
@Service
@Transactional(readOnly = true)
public class Deadlines {
    private final List<OpenDeadlines> sources;
    private final FamilyAccess access;

    Deadlines(List<OpenDeadlines> sources, FamilyAccess access) {
        this.sources = sources;
        this.access = access;
    }

    /** What a viewer may know of, the earliest first. */
    public List<OpenDeadline> of(Viewer viewer) {
        return sources.stream()
                .flatMap(source -> source.seenBy(viewer).stream())
                .sorted(OpenDeadline.EARLIEST_FIRST)
                .toList();
    }

    /** Those of them that are the viewer's own to keep, also for somebody who is away today. */
    public List<OpenDeadline> keptBy(Viewer viewer) {
        return of(viewer).stream().filter(one -> one.isKeptBy(viewer)).toList();
    }

    /**
     * The same of a worker who is not signed in here, for a reminder or a feed; none while she may not see families or her
     * account is closed.
     */
    public List<OpenDeadline> keptBy(WorkerId worker) {
        return access.reader(worker).map(this::keptBy).orElse(List.of());
    }
}
