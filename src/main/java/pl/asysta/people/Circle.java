package pl.asysta.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.PersonId;

/** The people of a family on a day: who lives together, who is away, who is whose. */
public record Circle(CaseView family, List<RelationView> relations, List<PlacementView> placements, LocalDate today) {
    /** Whether she lives with the family today: a member of the household, born, alive and not placed elsewhere. */
    public boolean livesTogether(MemberView member) {
        return !member.kinship().isUnborn()
                && member.isOfHouseholdOn(today)
                && away(member.id()).isEmpty();
    }

    /** Whether this child is placed outside the family today. */
    public boolean isAway(MemberView member) {
        return away(member.id()).isPresent();
    }

    /** Where this child is placed today. */
    public Optional<PlacementView> away(PersonId child) {
        return placements.stream()
                .filter(placement -> placement.child().equals(child) && placement.coversDay(today))
                .findFirst();
    }

    /** All placements of a child, oldest first. */
    public List<PlacementView> placementsOf(PersonId child) {
        return placements.stream()
                .filter(placement -> placement.child().equals(child))
                .toList();
    }

    /** The relations of a person: parents, children, partners, then the others. */
    public List<RelationView> relationsOf(PersonId person) {
        return relations.stream()
                .filter(relation -> relation.isOf(person))
                .sorted(Comparator.comparing(relation -> relation.otherTo(person)))
                .toList();
    }

    /** The full name of a member of the family. */
    public String name(PersonId person) {
        return family.member(person).map(member -> member.name().full()).orElse("");
    }

    /** Everybody, those who left or died at the end. */
    public List<MemberView> listed() {
        return family.members().stream()
                .sorted(Comparator.comparing(MemberView::hasLeft))
                .toList();
    }

    /** Those who live together. */
    public List<MemberView> together() {
        return family.members().stream().filter(this::livesTogether).toList();
    }

    /** Children who are placed outside. */
    public List<MemberView> away() {
        return family.members().stream().filter(this::isAway).toList();
    }

    /** The others: expected, living elsewhere, gone. */
    public List<MemberView> elsewhere() {
        return family.members().stream()
                .filter(member -> !livesTogether(member) && !isAway(member))
                .toList();
    }
}
