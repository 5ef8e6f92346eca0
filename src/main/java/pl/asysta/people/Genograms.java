package pl.asysta.people;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.MemberView;
import pl.asysta.genogram.Figure;
import pl.asysta.genogram.Genogram;
import pl.asysta.genogram.Tie;
import pl.asysta.kernel.Sex;
import pl.asysta.site.Words;

/** Genograms of families, as they are today. */
@Service
@Transactional(readOnly = true)
public class Genograms {
    private final Relations relations;
    private final Placements placements;
    private final Words words;

    Genograms(Relations relations, Placements placements, Words words) {
        this.relations = relations;
        this.placements = placements;
        this.words = words;
    }

    /** The genogram of a family that the caller has already been allowed to see. */
    public GenogramView of(CaseView family) {
        return of(family, relations.of(family), placements.of(family.id()));
    }

    /** The same, when relations and placements are at hand. */
    public GenogramView of(CaseView family, List<RelationView> related, List<PlacementView> placed) {
        var circle = new Circle(family, related, placed, words.today());
        var figures =
                family.members().stream().map(member -> figure(member, circle)).toList();
        return new GenogramView(
                Genogram.draw(figures, related.stream().map(Genograms::tie).toList()),
                new FamilyInWords(circle, words).sentences());
    }

    private Figure figure(MemberView member, Circle circle) {
        var died = member.diedOn();
        var name = member.name().first();
        return new Figure(
                member.id().id(),
                died == null ? name : name + " †" + died.getYear(),
                circle.isAway(member) ? words.text("genogram.away") : "",
                died == null ? inside(member) : "",
                shape(member),
                died != null,
                isInCare(member, circle),
                circle.livesTogether(member),
                generation(member),
                member.birthDate());
    }

    private String inside(MemberView member) {
        var born = member.birthDate();
        if (born == null) {
            return "";
        }
        var age = java.time.Period.between(born, words.today());
        return age.getYears() >= 2
                ? Integer.toString(age.getYears())
                : words.text("genogram.months", age.toTotalMonths());
    }

    /** In the care of the assistant are those of the household, and its children wherever they are. */
    private static boolean isInCare(MemberView member, Circle circle) {
        return circle.livesTogether(member) || circle.isAway(member);
    }

    private static Figure.Shape shape(MemberView member) {
        if (member.kinship().isUnborn()) {
            return Figure.Shape.TRIANGLE;
        }
        var sex = member.sex();
        return sex == null ? Figure.Shape.DIAMOND : sex == Sex.MALE ? Figure.Shape.SQUARE : Figure.Shape.CIRCLE;
    }

    private static int generation(MemberView member) {
        return switch (member.kinship()) {
            case GRANDPARENT -> 0;
            case MOTHER, FATHER, PARTNER, GUARDIAN, OTHER_RELATIVE, OTHER -> 1;
            case CHILD, UNBORN_CHILD, SIBLING -> 2;
        };
    }

    private static Tie tie(RelationView relation) {
        var kind = switch (relation.kind()) {
            case PARENT -> Tie.Kind.PARENT;
            case ADOPTIVE_PARENT -> Tie.Kind.ADOPTION;
            case GRANDPARENT -> Tie.Kind.GRANDPARENT;
            case GUARDIAN, FOSTER_CARER -> Tie.Kind.CARE;
            case SIBLING -> Tie.Kind.SIBLING;
            case PARTNER -> Tie.Kind.COUPLE;
        };
        return new Tie(kind, relation.from().id(), relation.to().id(), relation.parted() != null);
    }
}
