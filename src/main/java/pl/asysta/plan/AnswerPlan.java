package pl.asysta.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;

/**
 * Record what the family said of the draft.
 *
 * @param opened the version of the draft at which it was opened
 * @param words why not, or why it could not be asked
 * @param delayReason why it comes after the term, or null
 * @param signatories adults who signed
 */
public record AnswerPlan(
        CaseId family,
        long opened,
        FamilyAnswer answer,
        LocalDate on,
        @Nullable String words,
        @Nullable String delayReason,
        List<PersonId> signatories) {}
