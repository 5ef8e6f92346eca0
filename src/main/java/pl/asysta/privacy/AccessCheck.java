package pl.asysta.privacy;

import java.util.List;
import java.util.stream.Stream;
import pl.asysta.cases.CaseView;

/** A request with all that is written about the person, and what of it leaves. */
public record AccessCheck(CaseView family, AccessRequestView request, List<CheckedPassage> passages) {
    /** The parts of the file in which anything is written about her. */
    public List<AccessPart> parts() {
        return Stream.of(AccessPart.values()).filter(part -> count(part) > 0).toList();
    }

    /** Those of one part, the oldest first. */
    public List<CheckedPassage> of(AccessPart part) {
        return passages.stream().filter(one -> one.passage().part() == part).toList();
    }

    /** How many there are in one part. */
    public long count(AccessPart part) {
        return of(part).size();
    }

    /** How many of them somebody has checked. */
    public long checked(AccessPart part) {
        return of(part).stream().filter(CheckedPassage::checked).count();
    }

    /** The titles of attachments that somebody left whole: their files go with the copy. */
    public List<Passage> files() {
        return of(AccessPart.ATTACHMENT).stream()
                .filter(one -> one.checked() && one.verdict() == Verdict.KEEP)
                .map(CheckedPassage::passage)
                .toList();
    }

    /** How many passages nobody has checked yet. */
    public long unchecked() {
        return passages.stream().filter(one -> !one.checked()).count();
    }
}
