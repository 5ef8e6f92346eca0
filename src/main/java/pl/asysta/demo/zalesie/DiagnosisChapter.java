package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.Stage;

/** The assistant's diagnosis: done with the plan that was agreed, a draft with every second plan that was not. */
final class DiagnosisChapter implements Chapter {
    private final Texts texts;
    private final Calendar calendar;

    DiagnosisChapter(Texts texts, Calendar calendar) {
        this.texts = texts;
        this.calendar = calendar;
    }

    @Override
    public void write(File file, Rows rows) {
        var family = file.family();
        var assistant = family.assistant();
        var course = family.course();
        if (assistant == null
                || course.find(PaperKind.COOPERATION_START).isEmpty()
                || course.find(PaperKind.ANALYSIS).isEmpty()) {
            return; // without an analysis there is no story to find anything in
        }
        var agreed = course.find(PaperKind.WORK_PLAN).map(Step::on).orElse(null);
        boolean drafted = course.stage() == Stage.ASSISTANT_ASSIGNED && family.index() % 2 == 0;
        if (agreed != null || drafted) {
            diagnosis(file, assistant, agreed, rows);
        }
    }

    private void diagnosis(File file, Colleague assistant, @Nullable LocalDate done, Rows rows) {
        var family = file.family();
        var story = family.story();
        var residents = file.household().residents();
        var children =
                residents.stream().filter(person -> person.kinship().isChild()).toList();
        var adults = file.household().adults();
        var dice = family.dice("diagnosis");
        var areas = texts.columns("area-words");
        rows.add(
                Table.FAMILY_DIAGNOSIS,
                dice.id(),
                family.id(),
                1,
                0,
                Json.map(
                        List.of(
                                areas.get(family.index() % areas.size()),
                                areas.get((family.index() + 1) % areas.size())),
                        area -> area.get(0),
                        area -> area.get(1)),
                Json.map(children, child -> child.id().toString(), child -> story.text("children")),
                Json.map(
                        done == null ? List.of() : adults,
                        adult -> adult.id().toString(),
                        adult -> dice.one(texts.lines("expectations"))),
                Json.map(
                        residents, one -> one.id().toString(), one -> one.name().full()),
                story.text("problems"),
                story.text("resources"),
                story.text("crisis-causes"),
                done == null ? null : story.text("scope"),
                assistant.id(),
                calendar.at(done == null ? calendar.today().minusDays(2) : done, LocalTime.of(8, 40)),
                done);
    }
}
