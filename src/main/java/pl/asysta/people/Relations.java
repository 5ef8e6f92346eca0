package pl.asysta.people;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;

/** How the persons of a family are related. */
@Service
@Transactional
public class Relations {
    private final EntityManager entities;
    private final RelationRepository relations;
    private final Bloodlines bloodlines;
    private final Cases cases;
    private final Clock clock;

    Relations(EntityManager entities, RelationRepository relations, Bloodlines bloodlines, Cases cases, Clock clock) {
        this.entities = entities;
        this.relations = relations;
        this.bloodlines = bloodlines;
        this.cases = cases;
        this.clock = clock;
    }

    /** The relations between the persons of a family that the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public List<RelationView> of(CaseView family) {
        return between(family.members().stream().map(MemberView::id).toList());
    }

    /**
     * One relation between persons of this family.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    public RelationView one(UUID id, CaseView family) {
        return of(family).stream()
                .filter(relation -> relation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("relation", id));
    }

    /** Enters a relation from either side. */
    @PreAuthorize(Persons.WHO_WRITES)
    public void enter(EnterRelation command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        var from = member(family, command.from());
        var to = member(family, command.to());
        bloodlines.check(command.reading().kind(), from, to, between(List.of(from.id(), to.id())));
        var relation = new Relation(command.reading().kind(), from.id(), to.id(), by.worker(), clock.instant());
        part(relation, command.parted(), command.partedOn(), from, to);
        entities.persist(relation);
        entities.flush();
    }

    /** Says whether and when two partners parted. */
    @PreAuthorize(Persons.WHO_WRITES)
    public void part(
            CaseId id, UUID relation, long opened, @Nullable Parting parted, @Nullable LocalDate partedOn, Viewer by) {
        var family = cases.toWriteIn(id, by);
        var changed = ofFamily(relation, family);
        changed.refuseUnlessAt(opened);
        var view = changed.view();
        part(changed, parted, partedOn, member(family, view.from()), member(family, view.to()));
    }

    /** Takes back a relation that was entered by mistake. */
    @PreAuthorize(Persons.WHO_WRITES)
    public void remove(CaseId id, UUID relation, long opened, Viewer by) {
        var wrong = ofFamily(relation, cases.toWriteIn(id, by));
        wrong.refuseUnlessAt(opened);
        relations.delete(wrong);
    }

    /** What was entered so far stands where SQL sees it. */
    void flush() {
        entities.flush();
    }

    /** Enters what goes without saying and contradicts nothing that is known. */
    void enterObvious(List<KinshipRelations.Obvious> obvious, Viewer by) {
        for (var each : obvious) {
            var known = between(List.of(each.from().id(), each.to().id()));
            if (bloodlines.allows(each.kind(), each.from(), each.to(), known)) {
                entities.persist(
                        new Relation(each.kind(), each.from().id(), each.to().id(), by.worker(), clock.instant()));
                entities.flush();
            }
        }
    }

    private List<RelationView> between(Collection<PersonId> persons) {
        return relations.findBetween(persons.stream().map(PersonId::id).toArray(UUID[]::new)).stream()
                .map(Relation::view)
                .toList();
    }

    private void part(
            Relation relation, @Nullable Parting parted, @Nullable LocalDate on, MemberView one, MemberView other) {
        if (on != null && on.isAfter(LocalDate.now(clock))) {
            throw RuleViolation.at("partedOn", "form.day.future");
        }
        if (on != null && (isBefore(on, one) || isBefore(on, other))) {
            throw RuleViolation.at("partedOn", "persons.before-birth");
        }
        relation.part(parted, on);
    }

    private static boolean isBefore(LocalDate day, MemberView birth) {
        var born = birth.birthDate();
        return born != null && day.isBefore(born);
    }

    private Relation ofFamily(UUID id, CaseView family) {
        return relations
                .findById(id)
                .filter(relation -> family.member(relation.view().from()).isPresent()
                        && family.member(relation.view().to()).isPresent())
                .orElseThrow(() -> new NotFound("relation", id));
    }

    private static MemberView member(CaseView family, PersonId person) {
        return family.member(person).orElseThrow(() -> RuleViolation.at("other", "relations.not-of-this-family"));
    }
}
