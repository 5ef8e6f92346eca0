package pl.asysta.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.deadlines.Deadlines;
import pl.asysta.desk.Dues;
import pl.asysta.desk.FamilyFlow;
import pl.asysta.register.FamilyRegister;
import pl.asysta.staff.Viewer;
import pl.asysta.team.TeamMeetings;
import pl.asysta.visits.OpenQuestions;

/** What the director, her deputy and the coordinator find: the team, its deadlines and its families in numbers. */
@Component
class LeaderDesk {
    private static final int FIRST_DECISIONS = 5;

    private final DecisionsOnDesk decisions;
    private final NumbersOnDesk numbers;
    private final Deadlines deadlines;
    private final FamilyRegister register;
    private final FamilyFlow flow;
    private final OpenQuestions questions;
    private final TeamMeetings team;
    private final SignalsOnDesk signals;
    private final DeskLead lead;
    private final Clock clock;

    LeaderDesk(
            DecisionsOnDesk decisions,
            NumbersOnDesk numbers,
            Deadlines deadlines,
            FamilyRegister register,
            FamilyFlow flow,
            OpenQuestions questions,
            TeamMeetings team,
            SignalsOnDesk signals,
            DeskLead lead,
            Clock clock) {
        this.decisions = decisions;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.register = register;
        this.flow = flow;
        this.questions = questions;
        this.team = team;
        this.signals = signals;
        this.lead = lead;
        this.clock = clock;
    }

    String show(Viewer viewer, Model model) {
        var dues = Dues.of(deadlines.of(viewer), clock);
        var stages = StagePicture.of(register.byStage(viewer));
        var months = flow.until(YearMonth.now(clock));
        if (viewer.role().decidesRequests()) {
            int waiting = decisions.show(viewer, model);
            model.addAttribute("lead", lead.of("desk.decisions", waiting, dues));
        } else {
            model.addAttribute("lead", lead.of("desk.with-assistant", stages.withAssistant(), dues));
        }
        model.addAttribute("dues", dues);
        model.addAttribute("dueNow", dues.dueNow(viewer, LocalDate.now(clock)));
        model.addAttribute("lateBy", dues.lateByWorker());
        model.addAttribute("stages", stages);
        model.addAttribute("flow", new FlowPicture(months));
        numbers.show(stages.withAssistant(), months, model);
        signals.show(viewer, model);
        model.addAttribute("questions", questions.answered(viewer));
        team(viewer, model);
        return "desk/leader";
    }

    /** The next meeting of the team, and the most urgent of its decisions. */
    private void team(Viewer viewer, Model model) {
        team.ahead().stream().findFirst().ifPresent(next -> model.addAttribute("teamMeeting", next));
        var open = team.openDecisions(viewer);
        model.addAttribute("teamDecisions", open.stream().limit(FIRST_DECISIONS).toList());
        model.addAttribute("teamDecisionsOpen", open.size());
    }
}
