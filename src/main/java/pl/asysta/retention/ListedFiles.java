package pl.asysta.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;

/** Files past their term, and those on lists. */
@Component
class ListedFiles {
    /** More are not shown at once: nobody checks them on one list. */
    static final int MOST = 200;

    private final JdbcClient jdbc;

    ListedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose years are over on this day, which are on no list and not held back; the longest closed first. */
    List<ListedFile> pastTheirTerm(LocalDate today) {
        return jdbc.sql("""
                        select f.*, r.symbol, r.category, r.years, true as stands, null::timestamptz as disposed_at,
                               make_date(extract(year from f.ended_on)::int + 1 + r.years, 1, 1) as disposable_from
                          from ended_file f
                          join family_case c on c.id = f.case_id and c.disposed_on is null
                          cross join lateral (select * from retention_rule r where r.kind = f.kind and r.valid_from <= f.ended_on
                                               order by r.valid_from desc limit 1) r
                         where make_date(extract(year from f.ended_on)::int + 1 + r.years, 1, 1) <= :today
                           and not exists (select from disposal_hold h where h.case_id = f.case_id and h.released_at is null)
                           and not exists (select from disposal_item i join disposal_list l on l.id = i.list_id
                                            where i.case_id = f.case_id and l.withdrawn_at is null and file_stands(i))
                         order by f.ended_on, f.number limit :most""")
                .param("today", today)
                .param("most", MOST)
                .query((row, n) -> file(row))
                .list();
    }

    /** Those of every list, by list. */
    Map<UUID, List<ListedFile>> onLists() {
        var files = new HashMap<UUID, List<ListedFile>>();
        jdbc.sql("select i.*, file_stands(i) as stands from disposal_item i order by i.number")
                .query(row -> {
                    files.computeIfAbsent(row.getObject("list_id", UUID.class), list -> new ArrayList<>())
                            .add(file(row));
                });
        return files;
    }

    List<ListedFile> of(UUID list) {
        return jdbc.sql(
                        "select i.*, file_stands(i) as stands from disposal_item i where i.list_id = ? order by i.number")
                .param(list)
                .query((row, n) -> file(row))
                .list();
    }

    void add(UUID list, ListedFile file) {
        jdbc.sql("""
                        insert into disposal_item (list_id, case_id, number, kind, symbol, category, years, opened_on, ended_on,
                                                   disposable_from)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(list)
                .param(file.family().id())
                .param(file.number())
                .param(file.kind().name())
                .param(file.symbol())
                .param(file.term().category().name())
                .param(file.term().years())
                .param(file.openedOn())
                .param(file.endedOn())
                .param(file.disposableFrom())
                .update();
    }

    private static ListedFile file(ResultSet row) throws SQLException {
        var disposed = row.getObject("disposed_at", OffsetDateTime.class);
        return new ListedFile(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("symbol"),
                RetentionRules.term(row),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("disposable_from", LocalDate.class),
                row.getBoolean("stands"),
                disposed == null ? null : disposed.toInstant());
    }
}
