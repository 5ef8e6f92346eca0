package pl.asysta.cases;

import static java.util.Collections.frequency;
import static pl.asysta.cases.PaperKind.COOPERATION_CONSENT;
import static pl.asysta.cases.PaperKind.COOPERATION_WITHDRAWN;
import static pl.asysta.cases.PaperKind.PARTICIPATION_CONSENT;
import static pl.asysta.cases.PaperKind.PARTICIPATION_WITHDRAWN;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which papers of the process are done for a family, and of what day; the papers themselves lie with their modules. */
@Embeddable
class PapersOnFile {
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("datedOn, recordedAt")
    private List<CasePaper> papers = new ArrayList<>();

    void file(FiledPaper paper, int spell) {
        papers.add(new CasePaper(paper, spell));
    }

    /** Files a paper of which a family has one at most, or corrects the day of the one there is. */
    void fileOrRedate(FiledPaper paper, int spell) {
        papers.stream()
                .filter(done -> done.kind() == paper.kind())
                .findFirst()
                .ifPresentOrElse(done -> done.redate(paper.datedOn()), () -> file(paper, spell));
    }

    boolean holds(PaperKind kind, int spell) {
        return kinds(spell).contains(kind);
    }

    boolean holdsAll(Set<PaperKind> wanted, int spell) {
        return kinds(spell).containsAll(wanted);
    }

    Set<PaperKind> missingOf(Set<PaperKind> asked, int spell) {
        var missing = EnumSet.noneOf(PaperKind.class);
        missing.addAll(asked);
        missing.removeAll(kinds(spell));
        return missing;
    }

    List<PaperView> views() {
        return papers.stream().map(CasePaper::view).toList();
    }

    /**
     * Those that count in this spell of work; a consent that was taken back is there no longer, unless another one holds.
     */
    private Set<PaperKind> kinds(int spell) {
        var counting = views().stream()
                .filter(paper -> paper.countsIn(spell))
                .map(PaperView::kind)
                .toList();
        var kinds = EnumSet.noneOf(PaperKind.class);
        kinds.addAll(counting);
        if (frequency(counting, PARTICIPATION_CONSENT) <= frequency(counting, PARTICIPATION_WITHDRAWN)) {
            kinds.remove(PARTICIPATION_CONSENT);
        }
        if (frequency(counting, COOPERATION_CONSENT) <= frequency(counting, COOPERATION_WITHDRAWN)) {
            kinds.remove(COOPERATION_CONSENT);
        }
        return kinds;
    }
}
