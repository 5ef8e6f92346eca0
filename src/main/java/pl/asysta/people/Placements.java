package pl.asysta.people;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.cases.MemberView;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;

/** Children placed outside their family, which stays their family (art. 8(1a)). */
@Service
@Transactional
public class Placements {
    private final EntityManager entities;
    private final PlacementRepository placements;
    private final Cases cases;
    private final Clock clock;

    Placements(EntityManager entities, PlacementRepository placements, Cases cases, Clock clock) {
        this.entities = entities;
        this.placements = placements;
        this.cases = cases;
        this.clock = clock;
    }

    /** The placements of a family's children, oldest first; the caller has already been allowed to see the family. */
    @Transactional(readOnly = true)
    public List<PlacementView> of(CaseId family) {
        return placements.findByFamilyOrderByPlacedOn(family).stream()
                .map(Placement::view)
                .toList();
    }

    /** Records a placement. */
    @PreAuthorize(Persons.WHO_WRITES)
    public void record(RecordPlacement command, Viewer by) {
        check(command, null, by);
        entities.persist(new Placement(command, by.worker(), clock.instant()));
        entities.flush();
    }

    /** Puts a placement right, or ends it. */
    @PreAuthorize(Persons.WHO_WRITES)
    public void correct(UUID id, long opened, RecordPlacement command, Viewer by) {
        check(command, id, by);
        placements.findByFamilyOrderByPlacedOn(command.family()).stream()
                .filter(placement -> placement.view().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("placement", id))
                .correct(opened, command, by.worker(), clock.instant());
        entities.flush();
    }

    private void check(RecordPlacement command, @Nullable UUID itself, Viewer by) {
        var child = cases.toWriteIn(command.family(), by)
                .member(command.child())
                .filter(member -> member.kinship().isChild())
                .orElseThrow(() -> new NotFound("child", command.child()));
        checkDays(command, child);
        placements.findByChildOrderByPlacedOn(command.child()).stream()
                .map(Placement::view)
                .filter(other -> !other.id().equals(itself) && other.meets(command.placedOn(), command.returnedOn()))
                .findFirst()
                .ifPresent(other -> {
                    throw RuleViolation.at("placedOn", "placements.elsewhere-then", other.place());
                });
    }

    private void checkDays(RecordPlacement command, MemberView child) {
        var today = LocalDate.now(clock);
        var born = child.birthDate();
        var back = command.returnedOn();
        if (command.placedOn().isAfter(today)) {
            throw RuleViolation.at("placedOn", "form.day.future");
        }
        if (born != null && command.placedOn().isBefore(born)) {
            throw RuleViolation.at("placedOn", "persons.before-birth");
        }
        if (back != null && !back.isAfter(command.placedOn())) {
            throw RuleViolation.at("returnedOn", "placements.back-before-leaving");
        }
        if (back != null && back.isAfter(today)) {
            throw RuleViolation.at("returnedOn", "form.day.future");
        }
    }
}
