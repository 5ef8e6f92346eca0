package pl.asysta.development.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import pl.asysta.development.ActivityKind;
import pl.asysta.development.ActivityView;
import pl.asysta.staff.WorkerId;

/** What one assistant had in a year, and how many hours it makes. */
record MyYear(int number, List<Line> supervisions, List<Line> trainings) {
    /**
     * One of them.
     *
     * @param certificateKept whether her certificate lies in her personnel file
     */
    record Line(ActivityView activity, boolean certificateKept) {}

    static MyYear of(WorkerId assistant, int number, List<ActivityView> activities) {
        return new MyYear(
                number,
                lines(assistant, activities, ActivityKind::isSupervision),
                lines(assistant, activities, kind -> !kind.isSupervision()));
    }

    /** Of supervision, all together. */
    public BigDecimal supervisionHours() {
        return hours(supervisions);
    }

    /** Of trainings, all together. */
    public BigDecimal trainingHours() {
        return hours(trainings);
    }

    private static List<Line> lines(WorkerId assistant, List<ActivityView> activities, Predicate<ActivityKind> wanted) {
        return activities.stream()
                .filter(one -> wanted.test(one.details().kind()))
                .map(one -> new Line(
                        one,
                        one.details().participants().stream()
                                .anyMatch(participant ->
                                        participant.worker().equals(assistant) && participant.certificateKept())))
                .toList();
    }

    private static BigDecimal hours(List<Line> lines) {
        return lines.stream().map(line -> line.activity().details().hours()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
