package pl.asysta.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseDeadlines;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Milestones;
import pl.asysta.court.CourtOrderView;
import pl.asysta.court.CourtOrders;
import pl.asysta.intervention.BlueCards;
import pl.asysta.reply.Replies;
import pl.asysta.request.DecisionDeadlines;
import pl.asysta.request.RequestView;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.Deadline;

/** Every clock that runs for a family: of the process, of a decision, of an answer to an institution, of the days that a court named. */
@Component
class Clocks {
    private final CaseDeadlines deadlines;
    private final CourtOrders orders;
    private final Replies replies;
    private final DecisionDeadlines decisions;
    private final BlueCards blueCards;

    Clocks(
            CaseDeadlines deadlines,
            CourtOrders orders,
            Replies replies,
            DecisionDeadlines decisions,
            BlueCards blueCards) {
        this.deadlines = deadlines;
        this.orders = orders;
        this.replies = replies;
        this.decisions = decisions;
        this.blueCards = blueCards;
    }

    /** The earliest end first; that of a closed compartment only for those to whom it is open. */
    List<Deadline> running(
            CaseView family,
            Milestones milestones,
            CasePapers.Contents papers,
            Function<WorkerId, String> names,
            Viewer viewer) {
        return Stream.of(
                        deadlines.running(milestones).stream(),
                        blueCards.running(family, viewer).stream(),
                        reply(papers, names).stream(),
                        decision(papers, names).stream(),
                        papers.monitoring().stream().flatMap(open -> open.running().stream()),
                        named(family, papers.own().order(), names))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Deadline::due))
                .toList();
    }

    /** The answer that an institution waits for. */
    private Optional<Deadline> reply(CasePapers.Contents papers, Function<WorkerId, String> names) {
        var referral = papers.referral();
        return referral == null
                ? Optional.empty()
                : replies.running(referral, papers.reply(), names.apply(referral.recordedBy()));
    }

    /** The decision on a request that waits for it. */
    private Optional<Deadline> decision(CasePapers.Contents papers, Function<WorkerId, String> names) {
        return Optional.ofNullable(papers.request())
                .filter(RequestView::isWaiting)
                .map(request -> decisions.of(request, names.apply(request.filedBy())));
    }

    private Stream<Deadline> named(CaseView family, @Nullable CourtOrderView order, Function<WorkerId, String> names) {
        return order == null || family.isOver() ? Stream.empty() : orders.deadlines(family, order, names).stream();
    }
}
