package pl.asysta.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.PersonId;
import pl.asysta.site.Words;

/** What a genogram shows, in sentences for those who cannot see it; names are never inflected. */
final class FamilyInWords {
    private final Circle circle;
    private final Words words;
    private final List<String> sentences = new ArrayList<>();

    FamilyInWords(Circle circle, Words words) {
        this.circle = circle;
        this.words = words;
    }

    List<String> sentences() {
        say("genogram.words.together", circle.together());
        circle.away().forEach(this::away);
        say(
                "genogram.words.elsewhere",
                circle.elsewhere().stream()
                        .filter(member ->
                                member.diedOn() == null && !member.kinship().isUnborn())
                        .toList());
        say("genogram.words.dead", members(member -> member.diedOn() != null));
        say("genogram.words.unborn", members(member -> member.kinship().isUnborn()));
        circle.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.PARTNER)
                .forEach(this::couple);
        for (var kind : RelationKind.values()) {
            if (!kind.isMutual()) {
                descent(kind);
            }
        }
        circle.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.SIBLING)
                .forEach(relation -> sentences.add(
                        words.text("genogram.words.siblings", first(relation.from()), first(relation.to()))));
        twins();
        return sentences;
    }

    private List<MemberView> members(Predicate<MemberView> which) {
        return circle.family().members().stream().filter(which).toList();
    }

    private void say(String frame, List<MemberView> members) {
        if (!members.isEmpty()) {
            sentences.add(
                    words.text(frame, members.stream().map(this::described).collect(Collectors.joining(", "))));
        }
    }

    private String described(MemberView member) {
        var name = member.name().full();
        var died = member.diedOn();
        if (died != null) {
            return name + " (" + died.getYear() + ")";
        }
        var born = member.birthDate();
        var expected = member.details().expectedOn();
        return born != null
                ? name + " (" + words.age(born) + ")"
                : expected != null ? name + " (" + words.day(expected) + ")" : name;
    }

    private void away(MemberView child) {
        circle.away(child.id())
                .ifPresent(placement -> sentences.add(words.text(
                        "genogram.words.away",
                        described(child),
                        words.text("placement.form." + placement.form()),
                        words.day(placement.placedOn()))));
    }

    private void couple(RelationView couple) {
        var parted = couple.partedOn();
        sentences.add(
                couple.parted() == null
                        ? words.text("genogram.words.couple", first(couple.from()), first(couple.to()))
                        : parted == null
                                ? words.text(
                                        "genogram.words.parted." + couple.parted(),
                                        first(couple.from()),
                                        first(couple.to()))
                                : words.text(
                                        "genogram.words.parted-in." + couple.parted(),
                                        first(couple.from()),
                                        first(couple.to()),
                                        Integer.toString(parted.getYear())));
    }

    /** Everybody with the same parents in one sentence. */
    private void descent(RelationKind kind) {
        var elders = new LinkedHashMap<PersonId, List<PersonId>>();
        circle.relations().stream()
                .filter(relation -> relation.kind() == kind)
                .forEach(relation -> elders.computeIfAbsent(relation.to(), child -> new ArrayList<>())
                        .add(relation.from()));
        var children = new LinkedHashMap<List<String>, List<String>>();
        elders.forEach((child, above) -> children.computeIfAbsent(
                        above.stream().map(this::first).sorted().toList(), names -> new ArrayList<>())
                .add(first(child)));
        children.forEach(
                (above, below) -> sentences.add(words.text("genogram.words." + kind, joined(above), joined(below))));
    }

    private void twins() {
        members(member -> member.kinship().isChild() && member.birthDate() != null).stream()
                .collect(Collectors.groupingBy(MemberView::birthDate, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(born -> born.size() > 1)
                .forEach(born -> sentences.add(words.text(
                        "genogram.words.twins",
                        joined(born.stream().map(child -> child.name().first()).toList()))));
    }

    private String first(PersonId person) {
        return circle.family()
                .member(person)
                .map(member -> member.name().first())
                .orElse("");
    }

    private static String joined(Collection<String> names) {
        return String.join(", ", names);
    }
}
