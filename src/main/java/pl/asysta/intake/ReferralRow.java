package pl.asysta.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.statute.Deadline;

/**
 * A referral in the register.
 *
 * @param receivedTime or null for what came before there was a register
 * @param label how the family is called in the genitive
 * @param reporter or null when nobody is named or the viewer may not know
 * @param nameWithheld whether the person who reported it asked to stay unnamed
 * @param worker full name of who has it
 * @param beginning the first words of what was reported
 * @param reply the deadline of the answer that an institution waits for, or null
 */
public record ReferralRow(
        CaseId family,
        String number,
        LocalDate receivedOn,
        @Nullable LocalTime receivedTime,
        Channel channel,
        Source source,
        @Nullable String reporter,
        boolean nameWithheld,
        boolean urgent,
        String label,
        String district,
        String worker,
        String beginning,
        ReferralState state,
        @Nullable Deadline reply) {}
