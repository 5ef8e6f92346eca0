package pl.asysta.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.Pathway;
import pl.asysta.cases.Stage;
import pl.asysta.kernel.Address;
import pl.asysta.risk.RiskBand;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.Deadline;

/**
 * A family in a list.
 *
 * @param children how many children belong to it
 * @param assistant full name, or null
 * @param assistantId or null
 * @param band of its latest completed risk list, or null
 * @param returned whether its request came back for completion
 * @param lastVisit when its assistant last saw it, or null
 * @param unseenSince the last visit, or the later day on which its assistant was given it; null without an assistant
 * @param next of the deadlines that concern the reader the one that comes first, or null when no clock runs
 */
public record FamilyRow(
        CaseId id,
        String number,
        String label,
        Address address,
        String district,
        Pathway pathway,
        Stage stage,
        int children,
        String socialWorker,
        @Nullable String assistant,
        @Nullable WorkerId assistantId,
        LocalDate informedOn,
        @Nullable RiskBand band,
        boolean returned,
        @Nullable LocalDate lastVisit,
        @Nullable LocalDate unseenSince,
        @Nullable Deadline next) {
    /** Whether its assistant has not met it for more than two weeks, as {@link Attention#NOT_SEEN} asks. */
    public boolean isNotSeenOn(LocalDate today) {
        return unseenSince != null && unseenSince.isBefore(today.minusDays(FilterConditions.NOT_SEEN_DAYS));
    }

    /** Whether a court obliged the family. */
    public boolean isByCourt() {
        return pathway == Pathway.COURT_ORDER;
    }

    /** The key of the name of its stage in the messages: without a work plan an assistant coordinates support. */
    public String stageKey() {
        return stage == Stage.ASSISTANT_ASSIGNED && !pathway.asksFor(PaperKind.WORK_PLAN)
                ? "stage.COORDINATED"
                : "stage." + stage;
    }

    /** The key of what it waits for while no clock runs. */
    public String waitsKey() {
        if (returned) {
            return "desk.waits.RETURNED";
        }
        if (stage == Stage.REPORTED && pathway.isRequestedByFamily()) {
            return "desk.waits.FOR_LIFE";
        }
        boolean nothingBeforeRequest = stage == Stage.INTERVIEWED && !pathway.asksFor(PaperKind.ANALYSIS);
        return "desk.waits." + (nothingBeforeRequest ? Stage.ASSESSED : stage);
    }

    /** Whether the way it came is one of the rare ones, which lists mark. */
    public boolean isMarked() {
        return pathway != Pathway.OWN_INFORMATION && pathway != Pathway.EXTERNAL_INSTITUTION;
    }
}
