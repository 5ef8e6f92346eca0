package pl.asysta.desk.web;

import java.util.List;
import pl.asysta.deadlines.OpenDeadline;

/**
 * A deadline in a list of things to do.
 *
 * @param step key of what its button says
 */
record Duty(OpenDeadline due, String step) {
    static List<Duty> of(List<OpenDeadline> dues) {
        return dues.stream().map(due -> new Duty(due, StepOf.key(due))).toList();
    }
}
