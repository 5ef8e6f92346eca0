package pl.asysta.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.ClosureView;
import pl.asysta.cases.Closures;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.Stage;
import pl.asysta.closing.ClosingView;
import pl.asysta.closing.Closings;
import pl.asysta.consent.ConsentHistory;
import pl.asysta.consent.Consents;
import pl.asysta.exchange.Notes;
import pl.asysta.intake.HandoverView;
import pl.asysta.intake.Handovers;
import pl.asysta.intake.ReferralView;
import pl.asysta.intake.Referrals;
import pl.asysta.interview.InterviewView;
import pl.asysta.interview.Interviews;
import pl.asysta.monitoring.MonitoringView;
import pl.asysta.monitoring.Monitorings;
import pl.asysta.reply.Replies;
import pl.asysta.reply.ReplyView;
import pl.asysta.request.AssignmentRequests;
import pl.asysta.request.RequestDrafts;
import pl.asysta.request.RequestView;
import pl.asysta.risk.CompletedRiskLists;
import pl.asysta.risk.RiskListView;
import pl.asysta.staff.Viewer;
import pl.asysta.visits.WorkCards;

/** What lies in the file of one family: the papers of each module as that module shows them. */
@Component
public class CasePapers {
    private final Referrals referrals;
    private final Handovers handovers;
    private final Replies replies;
    private final Interviews interviews;
    private final CompletedRiskLists riskLists;
    private final AssignmentRequests requests;
    private final RequestDrafts requestDrafts;
    private final Consents consents;
    private final VersionsOnFile versions;
    private final WorkCards workCards;
    private final HelpOnFile help;
    private final Notes notes;
    private final OwnPapers own;
    private final Closures closures;
    private final Closings closings;
    private final Monitorings monitorings;

    CasePapers(
            Referrals referrals,
            Handovers handovers,
            Replies replies,
            Interviews interviews,
            CompletedRiskLists riskLists,
            AssignmentRequests requests,
            RequestDrafts requestDrafts,
            Consents consents,
            VersionsOnFile versions,
            WorkCards workCards,
            HelpOnFile help,
            Notes notes,
            OwnPapers own,
            Closures closures,
            Closings closings,
            Monitorings monitorings) {
        this.referrals = referrals;
        this.handovers = handovers;
        this.replies = replies;
        this.interviews = interviews;
        this.riskLists = riskLists;
        this.requests = requests;
        this.requestDrafts = requestDrafts;
        this.consents = consents;
        this.versions = versions;
        this.workCards = workCards;
        this.help = help;
        this.notes = notes;
        this.own = own;
        this.closures = closures;
        this.closings = closings;
        this.monitorings = monitorings;
    }

    /**
     * The papers of one family.
     *
     * @param desk on which the referral lies, or null
     * @param requestDrafted whether the viewer has begun to write the family's first request
     * @param closure why the work or the case has ended, or null
     * @param monitoring that runs after the end of the work; one at most
     * @param closing how the work of now is to end, as far as that is written, or null
     */
    public record Contents(
            @Nullable ReferralView referral,
            @Nullable HandoverView desk,
            @Nullable ReplyView reply,
            InterviewView interview,
            @Nullable RiskListView riskList,
            @Nullable RequestView request,
            boolean requestDrafted,
            ConsentHistory consents,
            Timeline timeline,
            OwnPapers.Contents own,
            @Nullable ClosureView closure,
            List<MonitoringView> monitoring,
            @Nullable ClosingView closing) {}

    Contents of(CaseView family, TimelineFilter filter, Viewer viewer) {
        var referral = referrals.of(family, viewer);
        var request = requests.latest(family);
        return new Contents(
                referral.orElse(null),
                handovers.current(family).orElse(null),
                referral.filter(reported -> reported.source().isOwedAnAnswer())
                        .flatMap(reported -> replies.of(family.id()))
                        .orElse(null),
                interviews.of(family.id()),
                riskLists.latest(family.id()).orElse(null),
                request.orElse(null),
                request.isEmpty()
                        && viewer.role().conductsInterviews()
                        && requestDrafts.of(viewer.worker()).contains(family.id()),
                consents.of(family),
                timeline(family, filter),
                own.of(family),
                family.isOver() ? closures.of(family).orElse(null) : null,
                family.stage() == Stage.MONITORED
                        ? monitorings.open(family.id()).stream().toList()
                        : List.of(),
                family.latest(PaperKind.CLOSING_PROPOSED).isPresent()
                        ? closings.current(family).orElse(null)
                        : null);
    }

    private Timeline timeline(CaseView family, TimelineFilter filter) {
        return Timeline.of(
                family.papers().stream()
                        .filter(paper -> filter.shows(paper.kind()))
                        .toList(),
                filter.showsVersions() ? versions.of(family.id()) : List.of(),
                workCards.latest(family.id(), filter.visits(), Timeline.VISITS),
                help.latest(family.id(), filter.help(), Timeline.HELP),
                filter.showsTalks() ? notes.latest(family.id(), Timeline.NOTES) : List.of());
    }
}
