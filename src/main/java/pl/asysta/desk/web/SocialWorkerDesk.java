package pl.asysta.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.deadlines.Deadlines;
import pl.asysta.desk.Dues;
import pl.asysta.intake.ReferralFilter;
import pl.asysta.intake.ReferralInbox;
import pl.asysta.register.FamilyRegister;
import pl.asysta.register.FamilyRow;
import pl.asysta.request.RequestDrafts;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.Deadline;
import pl.asysta.statute.DeadlineRule;
import pl.asysta.visits.OpenQuestions;

/** What a social worker finds: referrals, interviews by their clock, requests that came back, institutions that wait. */
@Component
class SocialWorkerDesk {
    private static final ReferralFilter MINE = new ReferralFilter(null, null, true, false);

    /** So many of one kind stand on a card. */
    private static final int ON_A_CARD = 10;

    private final ReferralInbox inbox;
    private final FamilyRegister register;
    private final Deadlines deadlines;
    private final RequestDrafts drafts;
    private final OpenQuestions questions;
    private final DeskLead lead;
    private final Clock clock;

    SocialWorkerDesk(
            ReferralInbox inbox,
            FamilyRegister register,
            Deadlines deadlines,
            RequestDrafts drafts,
            OpenQuestions questions,
            DeskLead lead,
            Clock clock) {
        this.inbox = inbox;
        this.register = register;
        this.deadlines = deadlines;
        this.drafts = drafts;
        this.questions = questions;
        this.lead = lead;
        this.clock = clock;
    }

    String show(Viewer viewer, Model model) {
        var dues = Dues.of(deadlines.keptBy(viewer), clock);
        var referrals = inbox.counts(MINE, viewer);
        model.addAttribute("lead", lead.of("desk.referrals", referrals.fresh(), dues));
        model.addAttribute("referrals", referrals);
        model.addAttribute("dues", dues);
        model.addAttribute("dueNow", dues.dueNow(viewer, LocalDate.now(clock)));
        model.addAttribute("first", Duty.of(dues.first()));
        card("interviews", dues, model, DeadlineRule.INTERVIEW, DeadlineRule.URGENT_INTERVIEW);
        model.addAttribute("urgentCount", dues.of(DeadlineRule.URGENT_INTERVIEW).size());
        card("replies", dues, model, DeadlineRule.REFERRAL_REPLY);
        families(viewer, model);
        model.addAttribute("monitored", register.monitoredBy(viewer));
        model.addAttribute("questions", questions.answered(viewer));
        return "desk/social-worker";
    }

    private static void card(String name, Dues dues, Model model, DeadlineRule... rules) {
        var all = dues.of(rules);
        model.addAttribute(name, Duty.of(all.stream().limit(ON_A_CARD).toList()));
        model.addAttribute(name + "Count", all.size());
    }

    private void families(Viewer viewer, Model model) {
        var waiting = register.waitingFor(viewer.worker()).stream()
                .filter(family -> family.stage().isBeforeAssistant())
                .sorted(Comparator.comparing(SocialWorkerDesk::due))
                .toList();
        model.addAttribute("families", waiting);
        model.addAttribute(
                "returned", waiting.stream().filter(FamilyRow::returned).toList());
        model.addAttribute("drafted", drafts.of(viewer.worker()));
    }

    private static long due(FamilyRow family) {
        Deadline next = family.next();
        return next == null ? Long.MAX_VALUE : next.due().toEpochDay();
    }
}
