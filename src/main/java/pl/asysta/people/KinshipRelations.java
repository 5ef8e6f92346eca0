package pl.asysta.people;

import static pl.asysta.cases.Kinship.CHILD;
import static pl.asysta.cases.Kinship.FATHER;
import static pl.asysta.cases.Kinship.GRANDPARENT;
import static pl.asysta.cases.Kinship.GUARDIAN;
import static pl.asysta.cases.Kinship.MOTHER;
import static pl.asysta.cases.Kinship.PARTNER;
import static pl.asysta.cases.Kinship.SIBLING;
import static pl.asysta.cases.Kinship.UNBORN_CHILD;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.asysta.cases.Kinship;
import pl.asysta.cases.MemberView;

/**
 * The relations that go without saying when somebody is called mother, father or child of a family. With two mothers,
 * or a partner beside both parents, nothing goes without saying.
 */
final class KinshipRelations {
    private final List<MemberView> members;
    private final List<Obvious> obvious = new ArrayList<>();

    /** A relation that nobody has to enter. */
    record Obvious(RelationKind kind, MemberView from, MemberView to) {}

    private KinshipRelations(List<MemberView> members) {
        this.members = members;
    }

    static List<Obvious> among(List<MemberView> members) {
        var relations = new KinshipRelations(members);
        relations.find();
        return relations.obvious;
    }

    private void find() {
        var parents = Stream.of(MOTHER, FATHER).flatMap(this::only).toList();
        parents.forEach(parent -> toChildren(RelationKind.PARENT, parent));
        all(GRANDPARENT).forEach(grandparent -> toChildren(RelationKind.GRANDPARENT, grandparent));
        all(GUARDIAN).forEach(guardian -> toChildren(RelationKind.GUARDIAN, guardian));
        all(SIBLING).forEach(sibling -> toChildren(RelationKind.SIBLING, sibling));
        var partners = parents.size() == 1 ? only(PARTNER).toList() : List.<MemberView>of();
        var couple = Stream.concat(parents.stream(), partners.stream()).toList();
        if (couple.size() == 2 && couple.stream().allMatch(MemberView::isOfHousehold)) {
            obvious.add(new Obvious(RelationKind.PARTNER, couple.get(0), couple.get(1)));
        }
    }

    private void toChildren(RelationKind kind, MemberView from) {
        Stream.of(CHILD, UNBORN_CHILD)
                .flatMap(kinship -> all(kinship).stream())
                .forEach(child -> obvious.add(new Obvious(kind, from, child)));
    }

    private List<MemberView> all(Kinship kinship) {
        return members.stream().filter(member -> member.kinship() == kinship).toList();
    }

    private Stream<MemberView> only(Kinship kinship) {
        var found = all(kinship);
        return found.size() == 1 ? found.stream() : Stream.of();
    }
}
