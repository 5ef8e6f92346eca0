package pl.asysta.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.drafts.Draft;
import pl.asysta.drafts.DraftText;
import pl.asysta.drafts.FormDraft;
import pl.asysta.drafts.Sheet;
import pl.asysta.site.Conflict;
import pl.asysta.site.Refill;

/** The form of one page as it is being opened, and what its worker typed there before; the page asks it. */
final class OpenedForm implements FormDraft {
    /** The name under which every page has its form. */
    static final String FORM = "form";

    private final String slip;
    private final Refill refill;
    private final HttpServletRequest request;
    private final Supplier<Draft> drafts;
    private @Nullable Draft draft;
    private @Nullable Sheet sheet;
    private @Nullable BindingResult filled;
    private boolean asked;
    private boolean readable;
    private boolean leftOver;
    private boolean unreadable;

    OpenedForm(String slip, Refill refill, HttpServletRequest request, Supplier<Draft> drafts) {
        this.slip = slip;
        this.refill = refill;
        this.request = request;
        this.drafts = drafts;
    }

    /** A form that has come back and goes on in the same tab. */
    OpenedForm(String slip, Sheet sheet, Refill refill, HttpServletRequest request) {
        this(slip, refill, request, () -> Draft.NONE);
        this.sheet = sheet;
    }

    @Override
    public <T extends Record> T over(T saved) {
        asked = true;
        var text = draft().text();
        if (text.isEmpty()) {
            return saved;
        }
        var result = refill.of(saved.getClass(), FORM, text.get().boxes(), request);
        if (result.isEmpty()) {
            leftOver = true;
            unreadable = true;
            return saved;
        }
        var typed = result.get().getTarget();
        if (typed instanceof Record form && Conflict.isNone(form, saved)) {
            return saved;
        }
        filled = result.get();
        if (typed == null) {
            return saved;
        }
        @SuppressWarnings("unchecked") // made of the same class
        var form = (T) typed;
        return form;
    }

    /**
     * Fills the form of a page that has not asked. One that could not be read at all comes as after sending it: without
     * the record, but with every box as it was typed and with what is wrong with it.
     */
    void fill(Map<String, Object> model, Record saved) {
        if (!asked) {
            over(saved);
            readable = true;
        }
        if (filled != null && isReadable(filled)) {
            model.putAll(filled.getModel());
        }
    }

    /**
     * The page turns out to be for reading, as when the paper has been completed: nothing can go into a form.
     *
     * @param saved the form of the paper, where the page has one to compare with
     */
    void close(@Nullable Record saved) {
        if (saved != null) {
            over(saved);
        }
        leftOver = saved == null ? draft().text().isPresent() : unreadable || filled != null;
        filled = null;
    }

    /** The form came back and its text is kept: the same copy, at another version. */
    void goesOnAs(Sheet kept) {
        sheet = kept;
    }

    /** Who opened which page, under our seal. */
    public String slip() {
        return slip;
    }

    /** Which copy of the form this is. */
    public String sheet() {
        if (sheet == null) {
            sheet = Sheet.opened(draft().version());
        }
        return sheet.toString();
    }

    /** Whether the boxes hold a text that is not saved. */
    public boolean isInTheForm() {
        return filled != null && isReadable(filled);
    }

    /** Whether there is a text for which the page has no boxes. */
    public boolean isLeftOver() {
        return leftOver || filled != null && !isInTheForm();
    }

    /** Whether the form is open, but the text has boxes that it has not. */
    public boolean isUnreadable() {
        return unreadable;
    }

    /** When the text that is offered was typed. */
    public Instant at() {
        return Objects.requireNonNull(draft().text().orElseThrow()).at();
    }

    /** When the text of another tab or device was typed, which is not in the form. */
    public @Nullable Instant otherAt() {
        return draft().other().map(DraftText::at).orElse(null);
    }

    /** The text for which the page has no boxes. */
    public List<String> leftOver() {
        return Optional.of(draft())
                .flatMap(Draft::text)
                .map(text -> text.typed().longTexts())
                .orElse(List.of());
    }

    private boolean isReadable(BindingResult result) {
        return readable || result.getTarget() != null;
    }

    private Draft draft() {
        if (draft == null) {
            draft = drafts.get();
        }
        return draft;
    }
}
