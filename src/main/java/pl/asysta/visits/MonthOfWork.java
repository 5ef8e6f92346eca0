package pl.asysta.visits;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.asysta.statute.AssistantTask;

/**
 * What an assistant did in a month, family by family.
 *
 * @param tasks of art. 15(1), in their order, those she worked on
 */
public record MonthOfWork(List<Family> families, List<Task> tasks) {
    /** A task and at how many meetings she worked on it. */
    public record Task(AssistantTask task, int meetings) {}

    /**
     * The work with one family.
     *
     * @param label how it is called, or null for a family that is not the reader's to see
     * @param begun whether the assistant was given it in this month
     * @param ended whether it ceased to be hers in this month
     * @param plans how many plans were agreed with it
     */
    public record Family(@Nullable String label, boolean begun, boolean ended, int plans, Meetings meetings) {
        Family called(@Nullable String name) {
            return new Family(name, begun, ended, plans, meetings);
        }
    }

    /**
     * How many there were.
     *
     * @param met face to face, interventions among them
     * @param missed agreed upon, but they did not take place
     * @param minutes how long all of them took together
     */
    public record Meetings(int met, int phone, int institution, int intervention, int missed, int minutes) {
        private Meetings plus(Meetings other) {
            return new Meetings(
                    met + other.met,
                    phone + other.phone,
                    institution + other.institution,
                    intervention + other.intervention,
                    missed + other.missed,
                    minutes + other.minutes);
        }
    }

    /** All meetings of the month. */
    public Meetings total() {
        return families.stream().map(Family::meetings).reduce(new Meetings(0, 0, 0, 0, 0, 0), Meetings::plus);
    }

    /** How many plans were agreed. */
    public int plans() {
        return families.stream().mapToInt(Family::plans).sum();
    }

    /** How many families are new. */
    public long begun() {
        return count(Family::begun);
    }

    /** With how many families the work ended. */
    public long ended() {
        return count(Family::ended);
    }

    private long count(Predicate<Family> which) {
        return families.stream().filter(which).count();
    }
}
