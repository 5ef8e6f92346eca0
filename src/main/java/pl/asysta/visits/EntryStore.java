package pl.asysta.visits;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.WorkerId;

/** Writes entries of work cards; whoever calls has checked them. */
@Component
class EntryStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    EntryStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(RecordEntry command, WorkerId assistant) {
        var id = UUID.randomUUID();
        var content = command.content();
        jdbc.sql("""
                        insert into work_card_entry (id, case_id, assistant_id, kind, held_on, started_at, minutes, place,
                                                     place_words, others, engagement, missed_reason, note, agreed_id,
                                                     recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id,
                        command.family().id(),
                        assistant.id(),
                        content.kind().name(),
                        content.day(),
                        content.hour(),
                        content.minutes(),
                        name(content.place()),
                        content.placeWords(),
                        content.others(),
                        content.engagement(),
                        name(content.missed()),
                        content.note(),
                        command.agreed(),
                        assistant.id(),
                        now()))
                .update();
        hang(id, command.family(), content);
        return id;
    }

    /**
     * Writes a corrected entry in place of what stood there. Agreements that have been ticked since stay.
     *
     * @throws StaleVersion if it has been saved since it was opened
     */
    void rewrite(EditEntry command) {
        var content = command.content();
        var id = command.entry().id();
        int written = jdbc.sql("""
                        update work_card_entry
                           set version = version + 1, kind = ?, held_on = ?, started_at = ?, minutes = ?, place = ?,
                               place_words = ?, others = ?, engagement = ?, missed_reason = ?, note = ?, edited_at = ?
                         where id = ? and version = ?""")
                .params(Arrays.asList(
                        content.kind().name(),
                        content.day(),
                        content.hour(),
                        content.minutes(),
                        name(content.place()),
                        content.placeWords(),
                        content.others(),
                        content.engagement(),
                        name(content.missed()),
                        content.note(),
                        now(),
                        id,
                        command.opened()))
                .update();
        if (written == 0) {
            throw new StaleVersion(command.opened(), command.opened() + 1);
        }
        jdbc.sql("delete from work_card_person where entry_id = ?").param(id).update();
        jdbc.sql("delete from work_card_task where entry_id = ?").param(id).update();
        jdbc.sql("delete from work_card_goal where entry_id = ?").param(id).update();
        jdbc.sql("delete from work_card_action where entry_id = ?").param(id).update();
        jdbc.sql("delete from work_card_agreement where entry_id = ? and done_on is null")
                .param(id)
                .update();
        jdbc.sql("update work_card_agreement set done_on = null, done_entry = null where done_entry = ?")
                .param(id)
                .update();
        hang(id, command.family(), content);
    }

    private void hang(UUID entry, CaseId family, EntryContent content) {
        var alone = new HashSet<>(content.alone());
        for (var person : new HashSet<>(content.present())) {
            jdbc.sql("insert into work_card_person (entry_id, person_id, alone) values (?, ?, ?)")
                    .params(entry, person.id(), alone.contains(person))
                    .update();
        }
        for (var task : new HashSet<>(content.tasks())) {
            jdbc.sql("insert into work_card_task (entry_id, task) values (?, ?)")
                    .params(entry, task.name())
                    .update();
        }
        for (var goal : new HashSet<>(content.goals())) {
            jdbc.sql("insert into work_card_goal (entry_id, goal_id) values (?, ?)")
                    .params(entry, goal)
                    .update();
        }
        for (var action : content.worked()) {
            jdbc.sql("insert into work_card_action (entry_id, action_id, done) values (?, ?, ?)")
                    .params(entry, action, content.done().contains(action))
                    .update();
        }
        for (var agreement : content.agreements()) {
            jdbc.sql("""
                            insert into work_card_agreement (id, entry_id, position, what, who, due_on)
                            select ?, ?, coalesce(max(position), 0) + 1, ?, ?, ? from work_card_agreement where entry_id = ?""")
                    .params(Arrays.asList(
                            UUID.randomUUID(), entry, agreement.what(), agreement.who(), agreement.dueOn(), entry))
                    .update();
        }
        jdbc.sql("""
                        update work_card_agreement a set done_on = :day, done_entry = :entry
                          from work_card_entry e
                         where e.id = a.entry_id and e.case_id = :family and a.done_on is null and a.id = any(:ticked)""")
                .param("day", content.day())
                .param("entry", entry)
                .param("family", family.id())
                .param("ticked", content.ticked().toArray(UUID[]::new))
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
