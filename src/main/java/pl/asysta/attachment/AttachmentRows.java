package pl.asysta.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.centre.Practice;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.PracticeRule;

/** The two tables of attachments; only one statement here reads a content. */
@Component
class AttachmentRows {
    private static final String ATTACHMENT = """
            select id, kind, title, dated_on, person_id, file_name, media_type, size_bytes, pages, added_by, added_at,
                   withdrawn_reason, withdrawn_by, withdrawn_at
              from attachment where case_id = :family\s""";

    private final JdbcClient jdbc;
    private final Practice practice;
    private final ZoneId zone;

    AttachmentRows(JdbcClient jdbc, Practice practice, Clock clock) {
        this.jdbc = jdbc;
        this.practice = practice;
        this.zone = clock.getZone();
    }

    UUID add(AddAttachment command, Inspected file, WorkerId by, OffsetDateTime at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into attachment (id, case_id, kind, title, dated_on, person_id, file_name, media_type,
                                                size_bytes, sha256, pages, added_by, added_at)
                        values (:id, :family, :kind, :title, :dated, :person, :name, :type, :size, :sha256, :pages, :by, :at)""")
                .param("id", id)
                .param("family", command.family().id())
                .param("kind", command.kind().name())
                .param("title", command.title())
                .param("dated", command.datedOn())
                .param(
                        "person",
                        command.person() == null ? null : command.person().id())
                .param("name", file.name())
                .param("type", file.type().mediaType())
                .param("size", command.file().content().length)
                .param("sha256", command.file().sha256())
                .param("pages", file.pages())
                .param("by", by.id())
                .param("at", at)
                .update();
        jdbc.sql("insert into attachment_content (attachment_id, content) values (?, ?)")
                .params(id, command.file().content())
                .update();
        return id;
    }

    List<AttachmentView> latest(CaseId family, @Nullable AttachmentKind kind, int limit, int offset) {
        return jdbc.sql(ATTACHMENT + "and (cast(:kind as text) is null or kind = :kind)"
                        + " order by added_at desc, id limit :limit offset :offset")
                .param("family", family.id())
                .param("kind", kind == null ? null : kind.name())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, i) -> view(row))
                .list();
    }

    Map<AttachmentKind, Integer> counts(CaseId family) {
        var counts = new EnumMap<AttachmentKind, Integer>(AttachmentKind.class);
        jdbc.sql("select kind, count(*) as number from attachment where case_id = ? group by kind")
                .param(family.id())
                .query(row -> {
                    counts.put(AttachmentKind.valueOf(row.getString("kind")), row.getInt("number"));
                });
        return counts;
    }

    Optional<AttachmentView> find(CaseId family, AttachmentId id) {
        return jdbc.sql(ATTACHMENT + "and id = :id")
                .param("family", family.id())
                .param("id", id.id())
                .query((row, i) -> view(row))
                .optional();
    }

    /** The oldest that has this content and was not withdrawn. */
    Optional<AttachmentView> withContent(CaseId family, String sha256) {
        return jdbc.sql(ATTACHMENT + "and sha256 = :sha256 and withdrawn_at is null order by added_at, id limit 1")
                .param("family", family.id())
                .param("sha256", sha256)
                .query((row, i) -> view(row))
                .optional();
    }

    /** The content, which goes when the family's file is disposed of. */
    Optional<byte[]> content(AttachmentId id) {
        return jdbc.sql("select content from attachment_content where attachment_id = ?")
                .param(id.id())
                .query((row, i) -> row.getBytes("content"))
                .optional();
    }

    void withdraw(WithdrawAttachment command, WorkerId by, OffsetDateTime at) {
        jdbc.sql("update attachment set withdrawn_reason = ?, withdrawn_by = ?, withdrawn_at = ? where id = ?")
                .params(command.reason(), by.id(), at, command.attachment().id())
                .update();
    }

    private AttachmentView view(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var addedAt = row.getObject("added_at", OffsetDateTime.class).toInstant();
        var addedOn = LocalDate.ofInstant(addedAt, zone);
        return new AttachmentView(
                new AttachmentId(row.getObject("id", UUID.class)),
                AttachmentKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("dated_on", LocalDate.class),
                person == null ? null : new PersonId(person),
                row.getString("file_name"),
                FileType.of(row.getString("media_type")).orElseThrow(),
                row.getInt("size_bytes"),
                row.getObject("pages", Integer.class),
                new WorkerId(row.getObject("added_by", UUID.class)),
                addedAt,
                practice.term(PracticeRule.ENTRY_EDITED, addedOn).endAfter(addedOn),
                withdrawal(row));
    }

    private static AttachmentView.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var at = row.getObject("withdrawn_at", OffsetDateTime.class);
        if (at == null) {
            return null;
        }
        var by = new WorkerId(row.getObject("withdrawn_by", UUID.class));
        return new AttachmentView.Withdrawal(row.getString("withdrawn_reason"), by, at.toInstant());
    }
}
