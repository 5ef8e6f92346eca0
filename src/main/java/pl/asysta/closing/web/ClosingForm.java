package pl.asysta.closing.web;

import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.ClosureReason;
import pl.asysta.closing.Aftercare;
import pl.asysta.closing.ChildPlace;
import pl.asysta.closing.ChildResult;
import pl.asysta.closing.ClosingSubject;
import pl.asysta.closing.ClosingText;
import pl.asysta.closing.ClosingView;
import pl.asysta.closing.Closings;
import pl.asysta.closing.CourtBasis;
import pl.asysta.closing.CourtEnd;
import pl.asysta.closing.Effect;
import pl.asysta.closing.GoalResult;
import pl.asysta.closing.NonCooperation;
import pl.asysta.closing.Stability;
import pl.asysta.closing.WriteClosing;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;
import pl.asysta.staff.WorkerId;

/** The boxes of the end of the work; whether they are full is asked once it is presented. */
record ClosingForm(
        long version,
        @Nullable ClosureReason reason,
        @Prose @Nullable String words,
        @Day @Nullable String lastDay,
        Map<String, @Nullable Effect> goalEffects,
        Map<String, @Prose @Nullable String> goalWords,
        @Nullable Effect mainGoalEffect,
        @Prose @Nullable String mainGoalWords,
        Map<String, @Nullable ChildPlace> childPlaces,
        Map<String, @Prose @Nullable String> childWords,
        @Nullable Stability stability,
        @Prose @Nullable String stabilityWords,
        @Prose @Nullable String recommendations,
        @Nullable Boolean monitored,
        @Nullable UUID monitor,
        @Prose @Nullable String noMonitoring,
        @Prose @Nullable String tried,
        @Day @Nullable String talkOn,

        @Size(max = 500, message = "{form.too-long}") @Nullable
        String talkWith,

        @Prose @Nullable String talkSaid,
        @Nullable CourtBasis courtBasis,
        @Day @Nullable String rulingOn,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String rulingNumber,

        @Prose @Nullable String openMattersReason) {
    /** Spring fills the maps after it made the form, so they must stay open. */
    ClosingForm {
        goalEffects = goalEffects == null ? new LinkedHashMap<>() : goalEffects;
        goalWords = goalWords == null ? new LinkedHashMap<>() : goalWords;
        childPlaces = childPlaces == null ? new LinkedHashMap<>() : childPlaces;
        childWords = childWords == null ? new LinkedHashMap<>() : childWords;
    }

    /**
     * Nothing is written yet, but what is known: the number of the court's file, and what was tried before it was decided
     * that the work cannot be done.
     */
    static ClosingForm blank(ClosingSubject subject, @Nullable ClosureReason reason, @Nullable String tried) {
        var court = subject.court();
        return new ClosingForm(
                Closings.UNSAVED,
                reason,
                null,
                null,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                null,
                null,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                null,
                null,
                null,
                null,
                null,
                null,
                tried,
                null,
                null,
                null,
                null,
                null,
                court == null ? null : court.fileNumber(),
                null);
    }

    static ClosingForm of(ClosingView closing) {
        var text = closing.text();
        var effects = new LinkedHashMap<String, @Nullable Effect>();
        var goalWords = new LinkedHashMap<String, @Nullable String>();
        text.goals().forEach((goal, result) -> {
            effects.put(goal, result.effect());
            goalWords.put(goal, result.words());
        });
        var places = new LinkedHashMap<String, @Nullable ChildPlace>();
        var childWords = new LinkedHashMap<String, @Nullable String>();
        text.children().forEach((child, result) -> {
            places.put(child, result.place());
            childWords.put(child, result.words());
        });
        var aftercare = text.aftercare();
        var monitor = aftercare.monitor();
        var told = text.nonCooperation();
        var court = text.court();
        return new ClosingForm(
                closing.version(),
                text.reason(),
                text.words(),
                Days.typed(text.lastDay()),
                effects,
                goalWords,
                text.mainGoalEffect(),
                text.mainGoalWords(),
                places,
                childWords,
                text.stability(),
                text.stabilityWords(),
                text.recommendations(),
                aftercare.monitored(),
                monitor == null ? null : monitor.id(),
                aftercare.noMonitoring(),
                told.tried(),
                Days.typed(told.talkOn()),
                told.talkWith(),
                told.talkSaid(),
                court.basis(),
                Days.typed(court.rulingOn()),
                court.rulingNumber(),
                text.openMattersReason());
    }

    WriteClosing toCommand(CaseId family) {
        return new WriteClosing(
                family,
                version,
                new ClosingText(
                        reason,
                        words,
                        Days.read(lastDay).orElse(null),
                        goals(),
                        mainGoalEffect,
                        mainGoalWords,
                        children(),
                        stability,
                        stabilityWords,
                        recommendations,
                        new Aftercare(monitored, monitor == null ? null : new WorkerId(monitor), noMonitoring),
                        new NonCooperation(tried, Days.read(talkOn).orElse(null), talkWith, talkSaid),
                        new CourtEnd(courtBasis, Days.read(rulingOn).orElse(null), rulingNumber),
                        openMattersReason));
    }

    private Map<String, GoalResult> goals() {
        var goals = new LinkedHashMap<String, GoalResult>();
        for (var goal : keys(goalEffects, goalWords)) {
            var result = new GoalResult(goalEffects.get(goal), written(goalWords.get(goal)));
            if (result.effect() != null || result.words() != null) {
                goals.put(goal, result);
            }
        }
        return goals;
    }

    private Map<String, ChildResult> children() {
        var children = new LinkedHashMap<String, ChildResult>();
        for (var child : keys(childPlaces, childWords)) {
            var result = new ChildResult(childPlaces.get(child), written(childWords.get(child)));
            if (result.place() != null || result.words() != null) {
                children.put(child, result);
            }
        }
        return children;
    }

    private static HashSet<String> keys(Map<String, ?> some, Map<String, ?> others) {
        var keys = new HashSet<>(some.keySet());
        keys.addAll(others.keySet());
        return keys;
    }

    private static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
