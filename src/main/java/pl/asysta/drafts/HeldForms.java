package pl.asysta.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.Sha256;
import pl.asysta.staff.WorkerId;

/**
 * Forms that came when their session was over. One is held for its author and for the browser it came from, and becomes
 * her draft when she signs in there; anybody else who does learns nothing of it.
 */
@Service
@Transactional
public class HeldForms {
    /** How long the browser is known again. */
    public static final Duration HELD_FOR = Duration.ofDays(7);

    private static final int MOST_FORMS = 20;

    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final DraftTexts texts;
    private final Clock clock;

    HeldForms(JdbcClient jdbc, Drafts drafts, DraftTexts texts, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Holds a form.
     *
     * @param browser a secret of the browser; only a digest of it is stored
     * @throws TooMuchText if it is more than a draft holds
     */
    public void hold(String browser, FormSlip slip, Sheet sheet, TypedForm form) {
        form.check();
        jdbc.sql("""
                        insert into held_form (browser, author_id, page, sheet, boxes, held_at)
                        values (?, ?, ?, ?, cast(? as json), ?)
                        on conflict (browser, author_id, page)
                        do update set sheet = excluded.sheet, boxes = excluded.boxes, held_at = excluded.held_at""")
                .params(
                        Sha256.of(browser),
                        slip.author().id(),
                        slip.page(),
                        sheet.toString(),
                        texts.written(form),
                        OffsetDateTime.now(clock))
                .update();
        jdbc.sql("""
                        delete from held_form where author_id = :author and (browser, page) in (
                            select browser, page from held_form where author_id = :author order by held_at desc offset :most)""")
                .param("author", slip.author().id())
                .param("most", MOST_FORMS)
                .update();
    }

    /** Whether this browser holds a form of anybody. */
    @Transactional(readOnly = true)
    public boolean anyIn(String browser) {
        return jdbc.sql("select exists (select from held_form where browser = ? and held_at > ?)")
                .params(Sha256.of(browser), oldest())
                .query(Boolean.class)
                .single();
    }

    /** Hands the forms of this browser to their author, who has just signed in; answers with their pages, latest first. */
    public List<String> handOver(String browser, WorkerId author) {
        var held = jdbc.sql("delete from held_form where browser = ? and author_id = ? and held_at > ? returning *")
                .params(Sha256.of(browser), author.id(), oldest())
                .query((row, i) -> new Held(
                        new FormSlip(
                                author,
                                row.getString("page"),
                                row.getObject("held_at", OffsetDateTime.class).toLocalDate()),
                        Sheet.of(row.getString("sheet")),
                        texts.form(row.getString("boxes")),
                        row.getObject("held_at", OffsetDateTime.class)))
                .list();
        held.forEach(form -> drafts.keep(form.slip, form.sheet, form.typed));
        return held.stream()
                .sorted(java.util.Comparator.comparing(Held::at).reversed())
                .map(form -> form.slip.page())
                .toList();
    }

    private OffsetDateTime oldest() {
        return OffsetDateTime.now(clock).minus(HELD_FOR);
    }

    private record Held(FormSlip slip, Sheet sheet, TypedForm typed, OffsetDateTime at) {}
}
