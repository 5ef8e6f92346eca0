package pl.asysta.plan;

import pl.asysta.cases.CaseId;

/**
 * A family whose first plan came late.
 *
 * @param label how the family is called
 */
public record DelayedFamily(CaseId family, String label, PlanDelay delay) {}
