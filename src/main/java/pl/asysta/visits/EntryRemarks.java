package pl.asysta.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** What is written beside an entry of the work card: dated amendments of its author, questions and answers. */
@Service
@Transactional
public class EntryRemarks {
    private static final String ASKS = "hasAnyRole('SOCIAL_WORKER', 'DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')";

    private final Cases cases;
    private final EntryRows rows;
    private final OnceOnly onceOnly;
    private final JdbcClient jdbc;
    private final Clock clock;

    EntryRemarks(Cases cases, EntryRows rows, OnceOnly onceOnly, JdbcClient jdbc, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.onceOnly = onceOnly;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Amends an entry that its author cannot edit any more. The same amendment twice is no mistake.
     *
     * @throws RuleViolation if it is somebody else's, or can still be edited
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void amend(AmendEntry command, Viewer by) {
        cases.toWriteIn(command.family(), by);
        var entry = entry(command.family(), command.entry());
        if (!entry.author().equals(by.worker())) {
            throw new RuleViolation("card.not-the-author");
        }
        if (entry.isEditableOn(LocalDate.now(clock))) {
            throw new RuleViolation("card.still-editable", entry.editableUntil());
        }
        var made = entry.details().amendments();
        boolean again = made.stream()
                .anyMatch(one ->
                        one.words().equals(command.words()) && one.reason().equals(command.reason()));
        if (again) {
            return;
        }
        StaleVersion.refuseUnless(command.opened(), made.size());
        jdbc.sql("insert into work_card_amendment (id, entry_id, number, words, reason, amended_by, amended_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        entry.id().id(),
                        made.size() + 1,
                        command.words(),
                        command.reason(),
                        by.worker().id(),
                        now())
                .update();
    }

    /** Asks the assistant about an entry; the same form twice asks once. */
    @PreAuthorize(ASKS)
    public void ask(AskAboutEntry command, Viewer by) {
        cases.toWriteIn(command.family(), by);
        var entry = entry(command.family(), command.entry());
        onceOnly.carryOut(command.token(), command, () -> {
            var id = UUID.randomUUID();
            jdbc.sql("insert into work_card_question (id, entry_id, words, asked_by, asked_at) values (?, ?, ?, ?, ?)")
                    .params(id, entry.id().id(), command.words(), by.worker().id(), now())
                    .update();
            return id;
        });
    }

    /**
     * Answers a question about an entry.
     *
     * @throws RuleViolation if somebody has answered or settled it meanwhile, or the family is another assistant's
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void answer(CaseId family, EntryId entry, UUID question, String words, Viewer by) {
        CaseView seen = cases.toWriteIn(family, by);
        if (!seen.isWorkedWithBy(by)) {
            throw new RuleViolation("card.not-your-family");
        }
        var asked = question(family, entry, question);
        if (words.equals(asked.answer()) && by.worker().equals(asked.answeredBy())) {
            return;
        }
        if (!asked.isUnanswered()) {
            throw new RuleViolation("card.question-over");
        }
        jdbc.sql("update work_card_question set answer = ?, answered_by = ?, answered_at = ? where id = ?")
                .params(words, by.worker().id(), now(), question)
                .update();
    }

    /** The matter is clear; whoever may ask may say so. Once is enough. */
    @PreAuthorize(ASKS)
    public void settle(CaseId family, EntryId entry, UUID question, Viewer by) {
        cases.toWriteIn(family, by);
        var asked = question(family, entry, question);
        jdbc.sql("update work_card_question set settled_by = ?, settled_at = ? where id = ? and settled_by is null")
                .params(by.worker().id(), now(), asked.id())
                .update();
    }

    private EntryView entry(CaseId family, EntryId id) {
        return rows.find(family, id).orElseThrow(() -> new NotFound("entry of a work card", id));
    }

    private EntryQuestion question(CaseId family, EntryId entry, UUID id) {
        return entry(family, entry).details().questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("question about an entry", id));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
