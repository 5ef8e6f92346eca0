package pl.asysta.interview.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.PaperKind;
import pl.asysta.interview.AmendablePaper;
import pl.asysta.interview.AmendmentView;
import pl.asysta.interview.AnalysisView;
import pl.asysta.interview.InterviewView;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;

/** The interview or the analysis to be read: on the screen, or on a sheet of paper. */
@Component
class PaperPage {
    private final InterviewPage interviewPage;
    private final PaperWords paperWords;
    private final Workers workers;

    PaperPage(InterviewPage interviewPage, PaperWords paperWords, Workers workers) {
        this.interviewPage = interviewPage;
        this.paperWords = paperWords;
        this.workers = workers;
    }

    /** The interview on the screen. */
    String interview(CaseView family, InterviewView interview, Viewer viewer, Model model) {
        interviewPage.show(family, interview, model);
        texts(PaperKind.INTERVIEW, interview, viewer, model);
        return "interview/interview-read";
    }

    /** The analysis on the screen. */
    String analysis(CaseView family, AnalysisView analysis, Viewer viewer, Model model) {
        var author = analysis.state().savedBy();
        var toldBy = analysis.text().offer().toldBy();
        model.addAttribute("analysis", analysis);
        model.addAttribute("names", names(analysis, author, toldBy));
        texts(PaperKind.ANALYSIS, analysis, viewer, model);
        return "interview/analysis-read";
    }

    /** What was recorded in a paper beside its texts: days, places, persons, ticked answers. */
    void facts(AmendablePaper paper, Model model) {
        if (paper instanceof InterviewView interview) {
            model.addAttribute("interview", interview);
            model.addAttribute("names", names(paper, interview.text().meeting().conductedBy()));
        }
        if (paper instanceof AnalysisView analysis) {
            model.addAttribute("analysis", analysis);
            model.addAttribute("names", names(paper, analysis.text().offer().toldBy()));
        }
    }

    private void texts(PaperKind kind, AmendablePaper paper, Viewer viewer, Model model) {
        model.addAttribute("paper", paper);
        model.addAttribute("labels", labels(kind, paper));
        model.addAttribute("mayAmend", paper.isCompleted() && viewer.role().conductsInterviews());
    }

    private Map<String, String> labels(PaperKind kind, AmendablePaper paper) {
        var labels = new LinkedHashMap<String, String>();
        paper.prose().keySet().forEach(field -> labels.put(field, paperWords.label(kind, field, paper)));
        return labels;
    }

    private Map<WorkerId, String> names(AmendablePaper paper, @Nullable WorkerId... others) {
        Set<WorkerId> people = Stream.concat(
                        Stream.of(others), paper.amendments().stream().map(AmendmentView::amendedBy))
                .filter(Objects::nonNull)
                .collect(toSet());
        return workers.workers(people).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().fullName()));
    }
}
