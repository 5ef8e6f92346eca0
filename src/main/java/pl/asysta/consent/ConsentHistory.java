package pl.asysta.consent;

import java.util.List;
import java.util.Optional;

/**
 * Everything that a family has put in writing about the service.
 *
 * @param papers newest first
 */
public record ConsentHistory(List<ConsentView> papers) {
    /** The consents of this kind that hold, newest first. */
    public List<ConsentView> inForce(ConsentKind kind) {
        return papers.stream()
                .filter(paper -> paper.kind() == kind && paper.isInForce())
                .toList();
    }

    /** The consents to take part that hold. */
    public List<ConsentView> participation() {
        return inForce(ConsentKind.PARTICIPATION);
    }

    /** The consents to work with the assistant that hold. */
    public List<ConsentView> cooperation() {
        return inForce(ConsentKind.COOPERATION);
    }

    /** Every consent that holds. */
    public List<ConsentView> inForce() {
        return papers.stream().filter(ConsentView::isInForce).toList();
    }

    /** The latest consent to take part when it was taken back and no other holds. */
    public Optional<ConsentView> participationWithdrawn() {
        return participation().isEmpty()
                ? papers.stream()
                        .filter(paper -> paper.kind() == ConsentKind.PARTICIPATION && paper.withdrawn() != null)
                        .findFirst()
                : Optional.empty();
    }

    /** One of its papers. */
    public Optional<ConsentView> paper(ConsentId id) {
        return papers.stream().filter(paper -> paper.id().equals(id)).findFirst();
    }
}
