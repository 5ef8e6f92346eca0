package pl.asysta.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/**
 * How far an action of the plan that holds has come.
 *
 * @param doneOn the day it was achieved; for no other status
 */
public record PlanProgress(
        CaseId family,
        UUID action,
        ActionStatus status,
        @Nullable String note,
        @Nullable LocalDate doneOn) {}
