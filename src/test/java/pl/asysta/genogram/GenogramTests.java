package pl.asysta.genogram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.asysta.genogram.Drawing.Box;
import pl.asysta.genogram.Drawing.Line.Meaning;
import pl.asysta.genogram.Drawing.Symbol;
import pl.asysta.genogram.Tie.Kind;

@DisplayName("A genogram")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class GenogramTests {
    @ParameterizedTest
    @EnumSource
    void shows_everybody_once(FamilyShape shape) {
        var drawing = shape.kin().draw();

        assertThat(drawing.symbols())
                .extracting(symbol -> symbol.person().id())
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(drawing.labels())
                .hasSizeGreaterThanOrEqualTo(drawing.symbols().size());
    }

    @ParameterizedTest
    @EnumSource
    void puts_children_below_their_parents_and_carers_above_those_they_care_for(FamilyShape shape) {
        var drawing = shape.kin().draw();

        assertThat(shape.kin().ties())
                .filteredOn(tie -> tie.kind().generations() > 0)
                .allSatisfy(tie -> assertThat(symbol(drawing, tie.from()).y())
                        .isLessThan(symbol(drawing, tie.to()).y() - Drawing.SYMBOL));
    }

    @ParameterizedTest
    @EnumSource
    void puts_partners_and_siblings_into_one_row(FamilyShape shape) {
        var drawing = shape.kin().draw();

        assertThat(shape.kin().ties())
                .filteredOn(tie -> tie.kind().generations() == 0)
                .allSatisfy(tie -> assertThat(symbol(drawing, tie.from()).y())
                        .isEqualTo(symbol(drawing, tie.to()).y()));
    }

    @ParameterizedTest
    @EnumSource
    void lets_no_two_symbols_and_no_two_names_overlap(FamilyShape shape) {
        var drawing = shape.kin().draw();

        assertApart(boxes(drawing).toList());
    }

    @ParameterizedTest
    @EnumSource
    void keeps_everything_on_the_sheet(FamilyShape shape) {
        var drawing = shape.kin().draw();
        var sheet = new Box(drawing.left(), 0, drawing.width(), drawing.height());

        assertThat(Stream.concat(boxes(drawing), drawing.ground().stream())).allMatch(sheet::holds);
    }

    @ParameterizedTest
    @EnumSource
    void lays_the_ground_under_those_who_live_together_and_under_nobody_else(FamilyShape shape) {
        var drawing = shape.kin().draw();

        for (var symbol : drawing.symbols()) {
            boolean held = drawing.ground().stream().anyMatch(patch -> patch.holds(symbol.box()));
            boolean touched = drawing.ground().stream().anyMatch(patch -> patch.overlaps(symbol.box()));
            assertThat(List.of(held, touched))
                    .as(symbol.person().name())
                    .containsOnly(symbol.person().together());
        }
    }

    @ParameterizedTest
    @EnumSource
    void lays_one_ground_without_gaps(FamilyShape shape) {
        var patches = shape.kin().draw().ground();
        var reached = new java.util.ArrayList<>(patches.subList(0, 1));
        for (int i = 0; i < reached.size(); i++) {
            var from = reached.get(i);
            patches.stream()
                    .filter(patch -> !reached.contains(patch) && patch.overlaps(from))
                    .forEach(reached::add);
        }

        assertThat(reached).hasSameSizeAs(patches);
    }

    @Test
    void puts_the_eldest_child_at_the_left_and_two_parents_above_the_middle() {
        var drawing = FamilyShape.COUPLE_WITH_CHILDREN.kin().draw();

        assertThat(x(drawing, "Kuba")).isLessThan(x(drawing, "Zosia"));
        assertThat(x(drawing, "Marcin")).isLessThan(x(drawing, "Anna"));
        assertThat((x(drawing, "Kuba") + x(drawing, "Zosia")) / 2).isBetween(x(drawing, "Marcin"), x(drawing, "Anna"));
    }

    @Test
    void puts_a_mother_between_her_former_partner_and_her_present_one() {
        var drawing = FamilyShape.BLENDED.kin().draw();

        assertThat(List.of("Piotr", "Karolina", "Tomasz", "Beata"))
                .isSortedAccordingTo(java.util.Comparator.comparing(name -> x(drawing, name)));
        assertThat(drawing.lines())
                .filteredOn(line -> line.meaning() == Meaning.PARTING)
                .hasSize(2);
    }

    @Test
    void draws_a_cross_through_the_dead_and_through_nobody_else() {
        var drawing = FamilyShape.DECEASED_PARENT.kin().draw();

        assertThat(drawing.symbols())
                .allSatisfy(symbol -> assertThat(symbol.cross().isEmpty())
                        .isEqualTo(!symbol.person().deceased()));
        assertThat(drawing.symbols())
                .filteredOn(symbol -> symbol.person().deceased())
                .hasSize(1);
    }

    @Test
    void strikes_the_line_of_partners_who_parted_and_of_no_others() {
        assertThat(meanings(FamilyShape.SEPARATION)).containsOnlyOnce(Meaning.PARTING);
        assertThat(meanings(FamilyShape.COUPLE_WITH_CHILDREN)).doesNotContain(Meaning.PARTING);
    }

    @Test
    void lets_twins_hang_from_one_point() {
        var drawing = FamilyShape.TWINS.kin().draw();
        var descent = drawing.lines().stream()
                .filter(line -> line.meaning() == Meaning.DESCENT)
                .findFirst()
                .orElseThrow()
                .path();
        double between = (x(drawing, "Jaś") + x(drawing, "Małgosia")) / 2;

        assertThat(descent.split("M" + Path.number(between) + " ", -1)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(x(drawing, "Leon")).isGreaterThan(Math.max(x(drawing, "Jaś"), x(drawing, "Małgosia")));
    }

    @Test
    void joins_two_parents_of_whom_nobody_said_what_they_are_to_each_other_by_a_broken_line() {
        var drawing = Kin.family()
                .woman("Anna", 1992)
                .man("Marcin", 1989)
                .boy("Kuba", 2017)
                .children("Anna", "Marcin", "Kuba")
                .draw();

        assertThat(drawing.lines()).extracting(Drawing.Line::meaning).contains(Meaning.CO_PARENTS);
        assertThat(Meaning.CO_PARENTS.isDashed()).isTrue();
    }

    @Test
    void draws_no_line_from_grandparents_whose_child_is_the_parent() {
        var known = FamilyShape.THREE_GENERATIONS.kin().each(Kind.GRANDPARENT, "Teresa", "Kuba");

        assertThat(known.draw().lines()).extracting(Drawing.Line::meaning).doesNotContain(Meaning.OTHER_TIE);
    }

    @Test
    void leaves_out_what_is_said_of_persons_who_are_not_on_it() {
        var drawing = Kin.family().woman("Anna", 1992).couple("Anna", "Nikt").draw();

        assertThat(drawing.symbols()).hasSize(1);
        assertThat(drawing.lines()).isEmpty();
    }

    @Test
    void of_nobody_is_an_empty_sheet() {
        assertThat(Genogram.draw(List.of(), List.of()).symbols()).isEmpty();
    }

    private static List<Meaning> meanings(FamilyShape shape) {
        return shape.kin().draw().lines().stream().map(Drawing.Line::meaning).toList();
    }

    private static Stream<Box> boxes(Drawing drawing) {
        return Stream.concat(
                drawing.symbols().stream().map(Symbol::box),
                drawing.labels().stream().map(Drawing.Label::box));
    }

    private static void assertApart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j)))
                        .as("%s and %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    private static Symbol symbol(Drawing drawing, java.util.UUID person) {
        return drawing.symbols().stream()
                .filter(symbol -> symbol.person().id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static double x(Drawing drawing, String name) {
        return symbol(drawing, Kin.id(name)).x();
    }
}
