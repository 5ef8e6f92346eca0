package pl.asysta.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.asysta.cases.PaperView;
import pl.asysta.exchange.LatestNote;
import pl.asysta.visits.WorkCards;

/**
 * The course of a family: every paper of the process, the latest entries of the work card and the latest notes.
 *
 * @param entries newest first
 * @param moreVisits how many entries of the work card are older than those
 */
public record Timeline(List<TimelineEntry> entries, int moreVisits) {
    /** So many entries of the work card are shown. */
    static final int VISITS = 20;

    /** So many notes are shown; the others are on their own pages. */
    static final int NOTES = 20;

    static Timeline of(List<PaperView> papers, WorkCards.Latest card, List<LatestNote> notes) {
        var entries = Stream.of(
                        papers.stream().map(TimelineEntry::of),
                        card.visits().stream().map(TimelineEntry::of),
                        notes.stream().map(TimelineEntry::of))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(TimelineEntry::on)
                        .thenComparing(TimelineEntry::recordedAt)
                        .reversed())
                .toList();
        return new Timeline(entries, card.all() - card.visits().size());
    }
}
