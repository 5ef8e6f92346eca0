package pl.asysta.cases;

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

    void file(FiledPaper paper) {
        papers.add(new CasePaper(paper.kind(), paper.datedOn(), paper.recordedBy(), paper.recordedAt()));
    }

    /** Files a paper of which a family has one at most, or corrects the day of the one there is. */
    void fileOrRedate(FiledPaper paper) {
        papers.stream()
                .filter(done -> done.kind() == paper.kind())
                .findFirst()
                .ifPresentOrElse(done -> done.redate(paper.datedOn()), () -> file(paper));
    }

    boolean holds(PaperKind kind) {
        return kinds().contains(kind);
    }

    boolean holdsAll(Set<PaperKind> wanted) {
        return kinds().containsAll(wanted);
    }

    Set<PaperKind> missingOf(Set<PaperKind> asked) {
        var missing = EnumSet.noneOf(PaperKind.class);
        missing.addAll(asked);
        missing.removeAll(kinds());
        return missing;
    }

    List<PaperView> views() {
        return papers.stream().map(CasePaper::view).toList();
    }

    /** Those that are there; a consent that was taken back is there no longer, unless another one holds. */
    private Set<PaperKind> kinds() {
        var kinds = EnumSet.noneOf(PaperKind.class);
        papers.forEach(paper -> kinds.add(paper.kind()));
        if (count(PaperKind.PARTICIPATION_CONSENT) <= count(PaperKind.PARTICIPATION_WITHDRAWN)) {
            kinds.remove(PaperKind.PARTICIPATION_CONSENT);
        }
        if (count(PaperKind.COOPERATION_CONSENT) <= count(PaperKind.COOPERATION_WITHDRAWN)) {
            kinds.remove(PaperKind.COOPERATION_CONSENT);
        }
        return kinds;
    }

    private long count(PaperKind kind) {
        return papers.stream().filter(paper -> paper.kind() == kind).count();
    }
}
