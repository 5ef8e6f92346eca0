package pl.asysta.assessment.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.assessment.AssessmentKind;
import pl.asysta.assessment.AssessmentView;
import pl.asysta.assessment.AssessmentView.Signature;
import pl.asysta.assessment.Assessments;
import pl.asysta.assessment.LateAssessments;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.LifeArea;
import pl.asysta.cases.PaperKind;
import pl.asysta.site.DeadlineClock;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;

/** What stands on every page of the assessments. */
@Component
class AssessmentPage {
    private final Assessments assessments;
    private final LateAssessments late;
    private final Cases cases;
    private final Workers workers;
    private final Words words;

    AssessmentPage(Assessments assessments, LateAssessments late, Cases cases, Workers workers, Words words) {
        this.assessments = assessments;
        this.late = late;
        this.cases = cases;
        this.workers = workers;
        this.words = words;
    }

    /** The family whose assessments they are, if its pathway has some. */
    CaseView family(CaseId family, Viewer viewer) {
        return cases.visible(family, viewer).openFor(PaperKind.ASSESSMENT);
    }

    /** Puts the family and all its assessments on the page. */
    List<AssessmentView> show(CaseView family, Viewer viewer, Model model) {
        var all = assessments.of(family.id());
        model.addAttribute("familyCase", family);
        model.addAttribute("all", all);
        model.addAttribute("keeps", family.isWorkedWithBy(viewer));
        model.addAttribute("started", family.latest(PaperKind.COOPERATION_START).isPresent());
        model.addAttribute("areas", LifeArea.values());
        var known = late.seen(family.id());
        model.addAttribute("known", known);
        model.addAttribute("ended", late.ended(family.id()));
        model.addAttribute("names", names(all, known.values()));
        if (family.stage().hasAssistant()) {
            assessments.deadline(family).ifPresent(deadline -> {
                boolean missed = deadline.isOverdueOn(words.today());
                model.addAttribute("clock", DeadlineClock.running(deadline, words.today(), null));
                model.addAttribute("deadline", deadline);
                model.addAttribute("late", missed);
                model.addAttribute("delaySeen", missed && known.containsKey(deadline.due()));
            });
        }
        return all;
    }

    /** The kinds among which is chosen while there is no other assessment than a draft, or some. */
    static List<AssessmentKind> kinds(List<AssessmentView> all) {
        return all.stream().allMatch(AssessmentView::isDraft)
                ? List.of(AssessmentKind.values())
                : List.of(AssessmentKind.PERIODIC, AssessmentKind.FINAL);
    }

    /** Puts the pictures of the levels on the page: of one assessment beside the one before it, and of all until it. */
    void draw(List<AssessmentView> all, @Nullable AssessmentView shown, Model model) {
        var before =
                shown == null ? null : assessments.before(all, shown.number()).orElse(null);
        var until = new ArrayList<AssessmentView>();
        all.stream()
                .filter(one -> shown == null || one.number() <= shown.number())
                .filter(one -> !one.isDraft() || one == shown)
                .forEach(until::add);
        Collections.reverse(until);
        model.addAttribute("before", before);
        model.addAttribute("picture", new LevelPicture(until));
        model.addAttribute("corners", LevelPicture.corners());
        model.addAttribute(
                "rings", List.of(1, 2, 3, 4, 5).stream().map(LevelPicture::ring).toList());
        model.addAttribute("webNow", LevelPicture.web(shown == null ? null : shown.text()));
        model.addAttribute("dotsNow", LevelPicture.dots(shown == null ? null : shown.text()));
        model.addAttribute("webBefore", LevelPicture.web(before == null ? null : before.text()));
    }

    private Map<WorkerId, String> names(List<AssessmentView> all, Collection<Signature> known) {
        var mentioned = new HashSet<WorkerId>();
        known.forEach(one -> mentioned.add(one.by()));
        all.forEach(one -> {
            mentioned.add(one.savedBy());
            var presentation = one.presentation();
            var remarks = one.remarks();
            var acknowledgement = one.acknowledgement();
            if (presentation != null) {
                mentioned.add(presentation.by());
            }
            if (remarks != null) {
                mentioned.add(remarks.by());
            }
            if (acknowledgement != null) {
                mentioned.add(acknowledgement.by());
            }
        });
        var names = new HashMap<WorkerId, String>();
        workers.workers(mentioned).forEach((id, worker) -> names.put(id, worker.fullName()));
        return names;
    }
}
