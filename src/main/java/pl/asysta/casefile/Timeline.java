package pl.asysta.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.PaperView;
import pl.asysta.exchange.LatestNote;
import pl.asysta.visits.PlannedVisit;
import pl.asysta.visits.WorkCards;

/**
 * The course of a family: every paper of the process and every version of the plan and the diagnosis, the latest entries
 * of the work card, the latest help from elsewhere and the latest notes.
 *
 * @param entries newest first
 * @param moreVisits how many entries of the work card are older than those
 * @param planned visits that are agreed, the latest first
 */
public record Timeline(List<TimelineEntry> entries, int moreVisits, List<PlannedVisit> planned) {
    /** So many entries of the work card are shown. */
    static final int VISITS = 20;

    /** So many notes are shown; the others are on their own pages. */
    static final int NOTES = 20;

    /** So much help from elsewhere is shown; the rest is on its own pages. */
    static final int HELP = 20;

    static Timeline of(
            List<PaperView> papers,
            List<VersionView> versions,
            WorkCards.Latest card,
            List<HelpView> help,
            List<LatestNote> notes) {
        // a version of the plan says all that its paper says, and its number
        boolean planned = versions.stream().anyMatch(version -> version.kind() != VersionKind.DIAGNOSIS);
        var entries = Stream.of(
                        papers.stream()
                                .filter(paper -> paper.kind() != PaperKind.WORK_PLAN || !planned)
                                .map(TimelineEntry::of),
                        versions.stream().map(TimelineEntry::of),
                        card.visits().stream().map(TimelineEntry::of),
                        help.stream().map(TimelineEntry::of),
                        notes.stream().map(TimelineEntry::of))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(TimelineEntry::on)
                        .thenComparing(TimelineEntry::recordedAt)
                        .reversed())
                .toList();
        return new Timeline(entries, card.all() - card.visits().size(), card.planned());
    }
}
