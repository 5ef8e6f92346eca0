package pl.asysta.demo.zalesie;

import static pl.asysta.cases.PaperKind.ASSIGNMENT;

import java.time.LocalTime;
import pl.asysta.caseload.Language;

/** How difficult a family with an assistant is to work with; half of them nobody has weighed. */
final class DifficultyChapter implements Chapter {
    private final Texts texts;
    private final Calendar calendar;

    DifficultyChapter(Texts texts, Calendar calendar) {
        this.texts = texts;
        this.calendar = calendar;
    }

    @Override
    public void write(File file, Rows rows) {
        var family = file.family();
        family.course().find(ASSIGNMENT).ifPresent(assigned -> {
            var dice = family.dice("difficulty");
            int weight = dice.chance(50) ? 1 : dice.chance(65) ? 2 : 3;
            if (weight > 1) {
                rows.add(
                        Table.FAMILY_DIFFICULTY,
                        dice.id(),
                        family.id(),
                        weight,
                        dice.chance(6) ? Language.UKRAINIAN : null,
                        dice.one(texts.lines(weight == 2 ? "difficult" : "very-difficult")),
                        family.director().id(),
                        calendar.at(assigned.on(), LocalTime.of(13, 30)));
            }
        });
    }
}
