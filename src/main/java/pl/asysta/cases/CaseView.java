package pl.asysta.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.Address;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/**
 * A family case as a page shows it.
 *
 * @param label how the family is called in the genitive
 * @param assistant who works with the family now, or null
 * @param monitor who asks how the family fares after the work has ended, or null
 * @param courtNoticeSince since when the court is owed a notice that the family does not cooperate, or null
 * @param restricted whether only those who are named may see it
 * @param papers of the process, oldest first
 * @param spell which spell of work with the family this is: the first, or the one after so many reopenings
 * @param papersMissing what the pathway still asks for before an assistant may be requested
 */
public record CaseView(
        CaseId id,
        String number,
        String label,
        Pathway pathway,
        Stage stage,
        Address address,
        int district,
        WorkerId socialWorker,
        @Nullable WorkerId assistant,
        @Nullable WorkerId monitor,
        LocalDate informedOn,
        boolean urgent,
        @Nullable LocalDate courtNoticeSince,
        boolean restricted,
        List<MemberView> members,
        List<PaperView> papers,
        int spell,
        Set<PaperKind> papersMissing) {
    /**
     * This family, on whose pathway the page of this paper is open.
     *
     * @throws NotOnThisPathway if there is no such paper on its pathway
     */
    public CaseView openFor(PaperKind paper) {
        if (!pathway.opens(paper)) {
            throw new NotOnThisPathway(id, paper);
        }
        return this;
    }

    /**
     * The papers that have a page of their own on this family's pathway, in the order of the process; no risk list while
     * the centre fills in none and the family has none.
     */
    public List<PaperKind> pages() {
        return Stream.of(PaperKind.values())
                .filter(paper -> paper.hasPage() && pathway.opens(paper))
                .filter(paper -> paper != PaperKind.RISK_LIST || isFilledIn(paper))
                .toList();
    }

    /** Whether this paper is done, or still asked for: a centre may have stopped to ask for it. */
    public boolean isFilledIn(PaperKind paper) {
        return latest(paper).isPresent() || papersMissing.contains(paper);
    }

    /** The latest paper of this kind in this spell of work; of two of one day, the one recorded later. */
    public Optional<PaperView> latest(PaperKind kind) {
        return papers.stream()
                .filter(paper -> paper.kind() == kind && paper.countsIn(spell))
                .max(Comparator.comparing(PaperView::datedOn).thenComparing(PaperView::recordedAt));
    }

    /** The paper of the assessment that the half-year runs from: a periodic one or the final one (art. 15(1)(15)). */
    public Optional<PaperView> lastAssessed() {
        return Stream.of(PaperKind.ASSESSMENT, PaperKind.FINAL_ASSESSMENT)
                .flatMap(kind -> latest(kind).stream())
                .max(Comparator.comparing(PaperView::datedOn).thenComparing(PaperView::recordedAt));
    }

    /** The paper by which the assistant of now was given the family. */
    public Optional<PaperView> assistantGiven() {
        return latest(PaperKind.REASSIGNMENT).or(() -> latest(PaperKind.ASSIGNMENT));
    }

    /** The paper by which the assistant of now confirmed, herself, that she has read the file. */
    public Optional<PaperView> fileRead() {
        var given = assistantGiven();
        return papers.stream()
                .filter(paper -> paper.kind() == PaperKind.FILE_READING
                        && paper.countsIn(spell)
                        && paper.recordedBy().equals(assistant))
                .max(Comparator.comparing(PaperView::datedOn).thenComparing(PaperView::recordedAt))
                .filter(read -> given.isPresent()
                        && !read.datedOn().isBefore(given.get().datedOn()));
    }

    /** Whether the viewer works with the family now: its assistant, or who stands in for her today. */
    public boolean isWorkedWithBy(Viewer viewer) {
        return viewer.role() == Role.FAMILY_ASSISTANT
                && assistant != null
                && viewer.assistants().contains(assistant);
    }

    /** Whether the viewer asks how the family fares after the work has ended: its monitor, or who stands in for her today. */
    public boolean isMonitoredBy(Viewer viewer) {
        return monitor != null && viewer.assistants().contains(monitor);
    }

    /** Whether the case has ended. */
    public boolean isClosed() {
        return stage == Stage.CLOSED;
    }

    /** Whether the work has ended; the family may still be monitored. */
    public boolean isOver() {
        return stage.isOver();
    }

    /** The full name of a member, or nothing for whoever is none. */
    public String nameOf(@Nullable PersonId person) {
        return members.stream()
                .filter(member -> member.id().equals(person))
                .map(member -> member.name().full())
                .findFirst()
                .orElse("");
    }

    /** The children of the family, also those placed outside for a time; not those who grew up and left. */
    public List<MemberView> children() {
        return members.stream()
                .filter(member -> member.kinship().isChild() && !member.hasLeft())
                .toList();
    }

    /** Those who belong to the household now. */
    public List<MemberView> household() {
        return members.stream().filter(MemberView::isOfHousehold).toList();
    }

    /** One of its members. */
    public Optional<MemberView> member(PersonId person) {
        return members.stream().filter(member -> member.id().equals(person)).findFirst();
    }

    /** Who may ask for support on this day: a parent of any age, as a mother of 17, or an adult. */
    public List<MemberView> applicantsOn(LocalDate day) {
        return members.stream().filter(member -> member.mayApplyOn(day)).toList();
    }

    /** Who may sign for the family on this day. */
    public List<MemberView> signatoriesOn(LocalDate day) {
        return members.stream().filter(member -> member.maySignOn(day)).toList();
    }
}
