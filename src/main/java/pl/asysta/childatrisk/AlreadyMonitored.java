package pl.asysta.childatrisk;

import pl.asysta.kernel.RuleViolation;

/** A child is monitored once at a time, in whatever family it lives. */
public class AlreadyMonitored extends RuleViolation {
    private static final long serialVersionUID = 1L;

    AlreadyMonitored() {
        super("child.already-monitored");
    }
}
