package pl.asysta.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.LifeArea;
import pl.asysta.cases.MemberView;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.Violations;

/** What an assessment lacks before it can be presented, each beside its box. */
@Component
class AssessmentGaps {
    private final Clock clock;

    AssessmentGaps(Clock clock) {
        this.clock = clock;
    }

    void find(Assessment written, @Nullable AssessmentText before, CaseView family, Violations amiss) {
        var text = written.text();
        boolean goalAsked =
                written.kind() != AssessmentKind.FINAL && !text.goals().isEmpty();
        for (var area : LifeArea.values()) {
            area(area, text.areas().get(area.name()), before, goalAsked, amiss);
        }
        text.goals().stream()
                .filter(goal -> goal.progress() == null)
                .forEach(
                        goal -> amiss.at("goalProgress[" + goal.goal() + "]", "assessment.goal-missing", goal.title()));
        if (text.familyView() == null) {
            amiss.at("familyView", "assessment.form.familyView.required");
        }
        children(family).stream()
                .filter(child -> !text.voices().containsKey(child.id().toString()))
                .forEach(child -> amiss.at(
                        "voices[" + child.id() + "]",
                        "assessment.voice-missing",
                        child.name().first()));
        conclusion(written, amiss);
        if (text.summary() == null) {
            amiss.at("summary", "assessment.form.summary.required");
        }
    }

    /**
     * Refuses what speaks of nobody in this family.
     *
     * @throws RuleViolation if a child is none of its members
     */
    void refuseStrangers(AssessmentText text, CaseView family) {
        var said = new HashSet<>(text.voices().keySet());
        family.members().forEach(member -> said.remove(member.id().toString()));
        if (!said.isEmpty()) {
            throw new RuleViolation("assessment.stranger");
        }
    }

    /** The children whose voice belongs in it: those who may be minors today, wherever they live (art. 4a). */
    List<MemberView> children(CaseView family) {
        var today = LocalDate.now(clock);
        return family.children().stream()
                .filter(child -> !child.kinship().isUnborn() && child.mayBeMinorOn(today))
                .toList();
    }

    private static void area(
            LifeArea area,
            @Nullable AssessedArea assessed,
            @Nullable AssessmentText before,
            boolean goalAsked,
            Violations amiss) {
        var name = new DefaultMessageSourceResolvable("area." + area);
        if (assessed == null || assessed.level() == null) {
            amiss.at("levels[" + area + "]", "assessment.level-missing", name);
            return;
        }
        if (assessed.words() == null && assessed.asksForWords(before == null ? null : before.level(area))) {
            amiss.at("areaTexts[" + area + "]", "assessment.words-missing", name);
        }
        if (goalAsked && assessed.isWeak() && assessed.goal() == null) {
            amiss.at("goalFor[" + area + "]", "assessment.weak-without-goal", name);
        }
    }

    private static void conclusion(Assessment written, Violations amiss) {
        var text = written.text();
        var conclusion = text.conclusion();
        if (conclusion == null) {
            amiss.at("conclusion", "assessment.form.conclusion.required");
        } else if (written.kind() == AssessmentKind.FINAL && conclusion.goesOn()) {
            amiss.at("conclusion", "assessment.final-goes-on");
        } else if (conclusion == Conclusion.MORE_HELP && text.moreHelp() == null) {
            amiss.at("moreHelp", "assessment.form.moreHelp.required");
        }
    }
}
