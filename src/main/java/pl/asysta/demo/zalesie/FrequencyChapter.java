package pl.asysta.demo.zalesie;

import pl.asysta.cases.PaperKind;

/** How often a family is to be visited, set when the cooperation began; for every fifth family nobody has. */
final class FrequencyChapter implements Chapter {
    private static final int ONE_WITHOUT_IN = 5;
    private static final int MOST_A_MONTH = 4;

    @Override
    public void write(File file, Rows rows) {
        var family = file.family();
        var assistant = family.assistant();
        var course = family.course();
        if (assistant == null || !course.stage().hasAssistant() || family.index() % ONE_WITHOUT_IN == 0) {
            return;
        }
        course.find(PaperKind.COOPERATION_START)
                .ifPresent(start -> rows.add(
                        Table.VISIT_FREQUENCY,
                        family.id(),
                        family.dice("frequency").between(1, MOST_A_MONTH),
                        assistant.id(),
                        start.at()));
    }
}
