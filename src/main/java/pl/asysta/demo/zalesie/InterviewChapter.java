package pl.asysta.demo.zalesie;

import java.util.stream.Collectors;
import pl.asysta.cases.PaperKind;
import pl.asysta.interview.Place;

/** The environmental interview and the situation analysis. */
final class InterviewChapter implements Chapter {
    private final Texts texts;

    InterviewChapter(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void write(File file, Rows rows) {
        var course = file.family().course();
        course.find(PaperKind.INTERVIEW).ifPresent(held -> interview(file, held, rows));
        course.find(PaperKind.ANALYSIS).ifPresent(done -> analysis(file.family(), done, rows));
    }

    private void interview(File file, Step held, Rows rows) {
        var family = file.family();
        var story = family.story();
        var dice = family.dice("interview");
        rows.add(
                Table.ENVIRONMENTAL_INTERVIEW,
                dice.id(),
                family.id(),
                held.on(),
                dice.chance(85) ? Place.HOME : Place.CENTRE,
                present(file.household()),
                story.text("interview-summary"),
                story.text("scope"),
                story.text("own-words"),
                story.text("strengths"),
                dice.one(texts.lines("conclusions")),
                family.socialWorker().id(),
                held.at(),
                held.on());
    }

    private void analysis(Family family, Step done, Rows rows) {
        var story = family.story();
        var dice = family.dice("analysis");
        rows.add(
                Table.SITUATION_ANALYSIS,
                dice.id(),
                family.id(),
                story.text("crisis-causes"),
                story.text("problems"),
                story.text("resources"),
                story.text("children"),
                dice.one(texts.lines("help-so-far")),
                true,
                dice.one(texts.lines("reasons")),
                story.text("scope"),
                family.socialWorker().id(),
                done.at(),
                done.on());
    }

    private static String present(Household household) {
        var adults =
                household.adults().stream().map(adult -> adult.name().full()).collect(Collectors.joining(", "));
        return adults + (household.children() > 1 ? " i dzieci" : " i dziecko");
    }
}
