package pl.asysta.deadlines;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.asysta.personnel.EndingPapers;
import pl.asysta.personnel.Expiry;
import pl.asysta.staff.Viewer;

/** Certificates and authorisations of the workers themselves that end soon; no family is behind them. */
@Component
class PaperEnds implements OpenDeadlines {
    private final EndingPapers papers;

    PaperEnds(EndingPapers papers) {
        this.papers = papers;
    }

    @Override
    public List<OpenDeadline> seenBy(Viewer viewer) {
        return papers.seenBy(viewer).stream()
                .map(paper -> new OpenDeadline(
                        paper.deadline(),
                        null,
                        new Keeper(paper.role(), paper.worker(), paper.name()),
                        paper.number(),
                        page(paper, viewer)))
                .toList();
    }

    /** The file for those who read it, the directory for everybody else. */
    private static String page(Expiry paper, Viewer viewer) {
        return viewer.role().readsPersonnelFiles() ? "/staff/" + paper.worker().id() + "/file" : "/staff";
    }
}
