package pl.asysta.drafts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.staff.WorkerId;

/** The drafts of every worker, each for her own eyes: every look-up asks for the author. */
@Service
@Transactional
public class Drafts {
    private final JdbcClient jdbc;
    private final DraftTexts texts;
    private final DraftTerm term;
    private final Clock clock;

    Drafts(JdbcClient jdbc, DraftTexts texts, DraftTerm term, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.term = term;
        this.clock = clock;
    }

    /** What this worker has typed on this page and not saved; what is too old is not there. */
    @Transactional(readOnly = true)
    public Draft of(WorkerId author, String page) {
        return row(author, page, "")
                .filter(row -> term.keeps(row.at))
                .map(Row::draft)
                .orElse(Draft.NONE);
    }

    /** The pages on which this worker has typed something that waits for her. */
    @Transactional(readOnly = true)
    public Set<String> pages(WorkerId author) {
        return jdbc.sql("select page from draft where author_id = ? and cast(texts as text) <> '[]' and saved_at >= ?")
                .params(author.id(), term.oldestMoment())
                .query(String.class)
                .set();
    }

    /**
     * Keeps what stands in a form now.
     *
     * @return the same copy of the form with the version it knows of now, and whether another one typed meanwhile
     * @throws TooMuchText if it is more than a draft holds
     */
    public Kept keep(FormSlip slip, Sheet sheet, TypedForm form) {
        form.check();
        var before = change(slip.author(), slip.page(), draft -> draft.keep(sheet, form, clock.instant()));
        var after = before.keep(sheet, form, clock.instant());
        return new Kept(sheet.knowing(after.version()), before.hasUnseenBy(sheet));
    }

    /** The form was carried out: what was typed in this copy of it stands in its paper. */
    public void settle(FormSlip slip, Sheet sheet) {
        change(slip.author(), slip.page(), draft -> draft.settle(sheet));
    }

    /** Lets the text go that stands in the form. */
    public void discard(FormSlip slip) {
        change(slip.author(), slip.page(), Draft::discard);
    }

    /** Brings the text of another tab or device into the form. */
    public void turn(FormSlip slip) {
        change(slip.author(), slip.page(), Draft::turn);
    }

    /** Answers with the draft as it was before. */
    private Draft change(WorkerId author, String page, UnaryOperator<Draft> act) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql(
                        "insert into draft (author_id, page, version, texts, saved_at) values (?, ?, 0, '[]', ?) on conflict do nothing")
                .params(author.id(), page, now)
                .update();
        var before = row(author, page, " for update").map(Row::draft).orElseThrow();
        var after = act.apply(before);
        if (!after.equals(before)) {
            jdbc.sql("""
                            update draft set version = ?, texts = cast(? as json), settled_sheet = ?, saved_at = ?
                             where author_id = ? and page = ?""")
                    .param(after.version())
                    .param(texts.written(after.texts()))
                    .param(after.settled())
                    .param(now)
                    .param(author.id())
                    .param(page)
                    .update();
        }
        return before;
    }

    private Optional<Row> row(WorkerId author, String page, String lock) {
        return jdbc.sql("select version, texts, settled_sheet, saved_at from draft where author_id = ? and page = ?"
                        + lock)
                .params(author.id(), page)
                .query((row, i) -> new Row(
                        row.getLong("version"),
                        texts.read(row.getString("texts")),
                        row.getString("settled_sheet"),
                        row.getObject("saved_at", OffsetDateTime.class)))
                .optional();
    }

    private record Row(
            long version, List<DraftText> texts, @Nullable String settled, OffsetDateTime at) {
        Draft draft() {
            return new Draft(version, texts, settled);
        }
    }

    /**
     * A draft that is kept.
     *
     * @param sheet the copy of the form with the version it knows of now
     * @param typedElsewhere whether another tab or device has typed something that this one has not seen
     */
    public record Kept(Sheet sheet, boolean typedElsewhere) {}
}
