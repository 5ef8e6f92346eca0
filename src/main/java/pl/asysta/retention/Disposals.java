package pl.asysta.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.SignedIn;

/** The disposal itself: PostgreSQL does it, in one transaction a file, by what V20261130_1820 says of each column. */
@Service
public class Disposals {
    private static final Logger log = LoggerFactory.getLogger(Disposals.class);

    /** By its comment the log of changes knows that this statement writes, and is told who acts (audit.Announcing). */
    private static final String DISPOSE = "/* call */ select dispose_of_file(?, ?)";

    private final DisposalLists lists;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Disposals(DisposalLists lists, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.lists = lists;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * That a file was disposed of.
     *
     * @param family its number is all that is left of its name
     * @param list the number of the list
     */
    public record Disposed(CaseId family, String number, LocalDate on, UUID listId, String list) {}

    /**
     * Disposes of every file that still stands on the list. What cannot be disposed of stays whole and waits, and what
     * has been stays so; doing it again goes on where it ended.
     *
     * @throws RuleViolation if the list is not approved, or a file could not be disposed of
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void carryOut(UUID list, SignedIn by) {
        var approved = lists.one(list, by);
        if (approved.approved() == null) {
            throw new RuleViolation("disposal.not-approved");
        }
        long left = approved.files().stream()
                .filter(ListedFile::waits)
                .filter(file -> !disposed(file, list))
                .count();
        if (left > 0) {
            throw new RuleViolation("disposal.left", left);
        }
    }

    /** How the file of a family was disposed of that the caller has already been allowed to see; empty while it is kept. */
    public Optional<Disposed> of(CaseId family) {
        return jdbc.sql("""
                        select i.number, c.disposed_on, l.id, l.nth || '/' || l.year as list
                          from disposal_item i join disposal_list l on l.id = i.list_id join family_case c on c.id = i.case_id
                         where i.case_id = ? and i.disposed_at is not null""")
                .param(family.id())
                .query((row, n) -> new Disposed(
                        family,
                        row.getString("number"),
                        row.getObject("disposed_on", LocalDate.class),
                        row.getObject("id", UUID.class),
                        row.getString("list")))
                .optional();
    }

    private boolean disposed(ListedFile file, UUID list) {
        try {
            transaction.execute(status -> jdbc.sql(DISPOSE)
                    .params(file.family().id(), list)
                    .query(Boolean.class)
                    .single());
            return true;
        } catch (DataAccessException refused) {
            log.error("The file {} could not be disposed of", file.number(), refused);
            return false;
        }
    }
}
