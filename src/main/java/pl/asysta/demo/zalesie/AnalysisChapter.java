package pl.asysta.demo.zalesie;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.asysta.cases.LifeArea;
import pl.asysta.cases.PaperKind;
import pl.asysta.interview.CrisisCause;
import pl.asysta.interview.Interest;
import pl.asysta.statute.SupportPurpose;

/** The situation analysis: causes and areas follow the risk factors that lead in the story. */
final class AnalysisChapter implements Chapter {
    private static final Map<String, LifeArea> AREAS = Map.ofEntries(
            entry("child-school", LifeArea.SCHOOLING),
            entry("family-budget", LifeArea.BUDGET),
            entry("housing", LifeArea.HOUSING),
            entry("running-the-home", LifeArea.HOUSEHOLD),
            entry("parent-mental-health", LifeArea.HEALTH),
            entry("child-health", LifeArea.HEALTH),
            entry("parent-substances", LifeArea.ADDICTIONS),
            entry("domestic-violence", LifeArea.SAFETY),
            entry("family-conflict", LifeArea.SAFETY),
            entry("work-and-commute", LifeArea.WORK),
            entry("support-network", LifeArea.CONTACTS),
            entry("contact-with-institutions", LifeArea.CONTACTS));

    private static final Map<LifeArea, CrisisCause> CAUSES = Map.ofEntries(
            entry(LifeArea.CARE, CrisisCause.PARENTING),
            entry(LifeArea.HEALTH, CrisisCause.ILLNESS),
            entry(LifeArea.HOUSING, CrisisCause.HOUSING),
            entry(LifeArea.HOUSEHOLD, CrisisCause.PARENTING),
            entry(LifeArea.BUDGET, CrisisCause.DEBTS),
            entry(LifeArea.SAFETY, CrisisCause.SEPARATION),
            entry(LifeArea.ADDICTIONS, CrisisCause.ADDICTION),
            entry(LifeArea.WORK, CrisisCause.UNEMPLOYMENT),
            entry(LifeArea.SCHOOLING, CrisisCause.PARENTING),
            entry(LifeArea.CONTACTS, CrisisCause.ISOLATION));

    private final Texts texts;

    AnalysisChapter(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void write(File file, Rows rows) {
        file.family().course().find(PaperKind.ANALYSIS).ifPresent(done -> analysis(file, done, rows));
    }

    private void analysis(File file, Step done, Rows rows) {
        var family = file.family();
        var story = family.story();
        var dice = family.dice("analysis");
        var id = dice.id();
        var areas = areas(story);
        var helpSoFar = dice.one(texts.lines("help-so-far"));
        rows.add(
                Table.SITUATION_ANALYSIS,
                id,
                family.id(),
                array(areas.stream().map(CAUSES::get).distinct().sorted().toList()),
                story.text("crisis-causes"),
                array(areas),
                Json.map(areas, LifeArea::name, this::words),
                story.text("problems"),
                story.text("resources"),
                helpSoFar,
                children(file),
                null,
                family.course().step(PaperKind.INTERVIEW).on(),
                family.socialWorker().id(),
                dice.chance(80) ? Interest.INTERESTED : Interest.HESITANT,
                story.text("own-words"),
                true,
                dice.one(texts.lines("reasons")),
                array(List.of(SupportPurpose.STRENGTHENING, SupportPurpose.PARENTING_SKILLS)),
                story.text("scope"),
                family.socialWorker().id(),
                done.at(),
                done.on());
        if (dice.chance(8)) {
            amendment(family, dice.id(), done, helpSoFar, rows);
        }
    }

    private static void amendment(Family family, UUID id, Step done, String helpSoFar, Rows rows) {
        rows.add(
                Table.PAPER_AMENDMENT,
                id,
                family.id(),
                "ANALYSIS",
                1,
                "helpSoFar",
                helpSoFar,
                helpSoFar + " Od września także obiady w szkole.",
                "Rodzina znalazła decyzję, której nie było przy rozmowie.",
                family.socialWorker().id(),
                done.at().plus(Duration.ofHours(1)));
    }

    private static List<LifeArea> areas(Story story) {
        return story.levels().keySet().stream()
                .map(factor -> AREAS.getOrDefault(factor, LifeArea.CARE))
                .distinct()
                .sorted()
                .toList();
    }

    private String words(LifeArea area) {
        return texts.columns("area-words").stream()
                .filter(line -> line.get(0).equals(area.name()))
                .map(line -> line.get(1))
                .findFirst()
                .orElseThrow();
    }

    private static String children(File file) {
        var situation = file.family().story().text("children");
        var children = file.household().residents().stream()
                .filter(person -> person.kinship().isChild())
                .toList();
        return Json.list(
                children,
                child -> "{\"child\":\"%s\",\"name\":%s,\"situation\":%s}"
                        .formatted(child.id(), Json.quoted(child.name().full()), Json.quoted(situation)));
    }

    private static String array(List<?> values) {
        return values.stream().map(Object::toString).collect(joining(",", "{", "}"));
    }
}
