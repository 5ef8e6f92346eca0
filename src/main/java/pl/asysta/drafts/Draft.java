package pl.asysta.drafts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one worker has typed on one page and not saved: the latest keystroke first. A text of another tab or device that
 * this one had not seen is moved behind and never lost.
 *
 * @param version grows with each change; an opened form knows the version it was filled from
 * @param texts at most one of each opened copy, the one that goes into the form first
 * @param settled the label of the copy that was saved last; what arrives from it afterwards is late and counts for
 *     nothing
 */
public record Draft(
        long version, List<DraftText> texts, @Nullable String settled) {
    /** Nothing typed. */
    public static final Draft NONE = new Draft(0, List.of(), null);

    private static final int MOST_TEXTS = 10;

    /** The text that goes into the form. */
    public Optional<DraftText> text() {
        return texts.stream().findFirst();
    }

    /** The latest text of another tab or device, which is not in the form. */
    public Optional<DraftText> other() {
        return texts.stream().skip(1).findFirst();
    }

    /** Whether another copy has typed something that this one has not seen. */
    boolean hasUnseenBy(Sheet sheet) {
        return sheet.seen() != version && texts.stream().anyMatch(text -> !isOf(sheet, text));
    }

    Draft keep(Sheet sheet, TypedForm form, Instant now) {
        if (sheet.label().equals(settled)) {
            return this;
        }
        var kept = new ArrayList<DraftText>();
        kept.add(new DraftText(sheet.label(), form.boxes(), now));
        without(sheet).filter(text -> !text.boxes().equals(form.boxes())).forEach(kept::add);
        return new Draft(version + 1, kept.stream().limit(MOST_TEXTS).toList(), null);
    }

    /** The paper has been saved from this copy. */
    Draft settle(Sheet sheet) {
        return new Draft(version + 1, without(sheet).toList(), sheet.label());
    }

    /** Back to what is saved: the text in the form goes, another one is offered next. */
    Draft discard() {
        return new Draft(version + 1, texts.stream().skip(1).toList(), settled);
    }

    /** The next text comes into the form, the one that stood there waits behind the others. */
    Draft turn() {
        var turned = new ArrayList<>(texts.stream().skip(1).toList());
        text().ifPresent(turned::add);
        return new Draft(version + 1, List.copyOf(turned), settled);
    }

    /** What is left when this copy's own text goes, and with it the one that stood in it when it was opened. */
    private java.util.stream.Stream<DraftText> without(Sheet sheet) {
        Predicate<DraftText> own = text -> isOf(sheet, text);
        Predicate<DraftText> seen = text -> sheet.seen() == version && text.equals(texts.get(0));
        return texts.stream().filter(own.or(seen).negate());
    }

    private static boolean isOf(Sheet sheet, DraftText text) {
        return sheet.label().equals(text.sheet());
    }
}
