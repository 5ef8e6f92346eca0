package pl.asysta.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pl.asysta.cases.PaperView;
import pl.asysta.visits.WorkCards;

/**
 * The course of a family: every paper of the process and the latest entries of the work card.
 *
 * @param entries newest first
 * @param moreVisits how many entries of the work card are older than those
 */
public record Timeline(List<TimelineEntry> entries, int moreVisits) {
    /** So many entries of the work card are shown. */
    static final int VISITS = 20;

    static Timeline of(List<PaperView> papers, WorkCards.Latest card) {
        var entries = Stream.concat(
                        papers.stream().map(TimelineEntry::of),
                        card.visits().stream().map(TimelineEntry::of))
                .sorted(Comparator.comparing(TimelineEntry::on)
                        .thenComparing(TimelineEntry::recordedAt)
                        .reversed())
                .toList();
        return new Timeline(entries, card.all() - card.visits().size());
    }
}
