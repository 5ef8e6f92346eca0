package pl.asysta.assessment.web;

import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.asysta.assessment.AssessedArea;
import pl.asysta.assessment.AssessedGoal;
import pl.asysta.assessment.AssessmentText;
import pl.asysta.assessment.AssessmentView;
import pl.asysta.assessment.Conclusion;
import pl.asysta.assessment.GoalProgress;
import pl.asysta.assessment.RecordAssessment;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.LifeArea;
import pl.asysta.kernel.Violations;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;

/** The boxes of an assessment; whether they are full is asked once it is presented. */
record AssessmentForm(
        long version,

        @Day @NotBlank(message = "{assessment.form.assessedOn.required}") @Nullable
        String assessedOn,

        Map<String, @Nullable String> levels,
        Map<String, @Prose @Nullable String> areaTexts,
        Map<String, @Nullable String> goalFor,
        Map<String, @Prose @Nullable String> course,
        @Prose @Nullable String ownWords,
        Map<String, @Nullable GoalProgress> goalProgress,
        Map<String, @Prose @Nullable String> goalTexts,
        @Prose @Nullable String familyView,
        Map<String, @Prose @Nullable String> voices,
        @Nullable Conclusion conclusion,
        @Prose @Nullable String moreHelp,
        @Prose @Nullable String summary,
        @Prose @Nullable String delayReason) {
    /** Spring fills the maps after it made the form, so they must stay open. */
    AssessmentForm {
        levels = levels == null ? new LinkedHashMap<>() : levels;
        areaTexts = areaTexts == null ? new LinkedHashMap<>() : areaTexts;
        goalFor = goalFor == null ? new LinkedHashMap<>() : goalFor;
        course = course == null ? new LinkedHashMap<>() : course;
        goalProgress = goalProgress == null ? new LinkedHashMap<>() : goalProgress;
        goalTexts = goalTexts == null ? new LinkedHashMap<>() : goalTexts;
        voices = voices == null ? new LinkedHashMap<>() : voices;
    }

    static AssessmentForm of(AssessmentView draft) {
        var text = draft.text();
        var form = new AssessmentForm(
                draft.version(),
                Days.typed(draft.assessedOn()),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                text.ownWords(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                text.familyView(),
                new LinkedHashMap<>(text.voices()),
                text.conclusion(),
                text.moreHelp(),
                text.summary(),
                draft.delayReason());
        text.areas().forEach((area, assessed) -> {
            var level = assessed.level();
            form.levels.put(area, level == null ? null : level.toString());
            form.areaTexts.put(area, assessed.words());
            form.goalFor.put(area, assessed.goal());
        });
        text.course().forEach(sentence -> form.course.put(sentence.key(), sentence.text()));
        text.goals().forEach(goal -> {
            form.goalProgress.put(goal.goal(), goal.progress());
            form.goalTexts.put(goal.goal(), goal.words());
        });
        return form;
    }

    RecordAssessment toCommand(CaseId family, int number) {
        var amiss = new Violations();
        var areas = areas(amiss);
        amiss.refuse();
        return new RecordAssessment(
                family,
                number,
                version,
                Days.of(assessedOn),
                new AssessmentText(
                        areas,
                        goals(),
                        written(voices),
                        List.of(),
                        ownWords,
                        familyView,
                        conclusion,
                        moreHelp,
                        summary),
                sent(course),
                delayReason);
    }

    private Map<String, AssessedArea> areas(Violations amiss) {
        var areas = new LinkedHashMap<String, AssessedArea>();
        for (var area : LifeArea.values()) {
            var key = area.name();
            var level = text(levels.get(key));
            if (level != null && !level.matches("[" + AssessedArea.LOWEST + "-" + AssessedArea.HIGHEST + "]")) {
                amiss.at("levels[" + key + "]", "assessment.level-unknown");
                continue;
            }
            var words = text(areaTexts.get(key));
            var goal = text(goalFor.get(key));
            if (level != null || words != null || goal != null) {
                areas.put(key, new AssessedArea(level == null ? null : Integer.valueOf(level), words, goal));
            }
        }
        return areas;
    }

    private List<AssessedGoal> goals() {
        var keys = new LinkedHashSet<>(goalTexts.keySet());
        keys.addAll(goalProgress.keySet());
        return keys.stream()
                .map(goal -> new AssessedGoal(goal, "", goalProgress.get(goal), text(goalTexts.get(goal))))
                .toList();
    }

    /** Without the boxes that are empty. */
    private static Map<String, String> written(Map<String, @Nullable String> texts) {
        var written = new LinkedHashMap<String, String>();
        texts.forEach((key, text) -> {
            if (text != null && !text.isBlank()) {
                written.put(key, text);
            }
        });
        return written;
    }

    /** An emptied sentence was left out on purpose. */
    private static Map<String, String> sent(Map<String, @Nullable String> texts) {
        var sent = new LinkedHashMap<String, String>();
        texts.forEach((key, text) -> sent.put(key, text == null ? "" : text));
        return sent;
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
