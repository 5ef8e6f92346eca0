package pl.asysta.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.Deadline;

/**
 * That the procedure "Niebieskie Karty" runs or ran in a family; nothing of what its forms say.
 *
 * @param passedOn when form A went to the interdisciplinary team, or null
 * @param closedOn when the procedure was closed, or null
 * @param deadline until when form A goes there, or null where nobody of the centre filled it in
 */
public record BlueCardView(
        UUID id,
        LocalDate startedOn,
        @Nullable LocalDate passedOn,
        @Nullable LocalDate closedOn,
        List<Part> parts,
        @Nullable Deadline deadline) {
    /** Who has which part in it. */
    public record Part(WorkerId worker, BlueCardRole role) {}

    /** Whether the procedure runs. */
    public boolean isOpen() {
        return closedOn == null;
    }

    /** The clock of form A while it runs. */
    public Optional<Deadline> running() {
        return Optional.ofNullable(deadline).filter(due -> passedOn == null && isOpen());
    }

    /** Whether form A was passed on in time; true where it was not the centre's to pass on. */
    public boolean isPassedInTime() {
        return deadline == null || passedOn != null && deadline.isKeptBy(passedOn);
    }

    /** The part of one worker. */
    public Optional<BlueCardRole> roleOf(WorkerId worker) {
        return parts.stream()
                .filter(part -> part.worker().equals(worker))
                .map(Part::role)
                .findFirst();
    }
}
