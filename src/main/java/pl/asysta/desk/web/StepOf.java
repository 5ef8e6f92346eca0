package pl.asysta.desk.web;

import pl.asysta.deadlines.OpenDeadline;

/** What the button beside a deadline says: the usual next step. */
final class StepOf {
    private StepOf() {}

    /** Its key in the messages. */
    static String key(OpenDeadline due) {
        return switch (due.rule()) {
            case INTERVIEW, URGENT_INTERVIEW -> "desk.step.interview";
            case FILE_READING -> "desk.step.read";
            case JOINT_VISIT -> "desk.step.visit";
            case WORK_PLAN -> "desk.step.plan";
            case ASSESSMENT -> "desk.step.assess";
            case REFERRAL_REPLY -> "desk.step.reply";
            case REQUEST_DECISION -> "desk.step.decide";
            case MONITORING_CONTACT -> "desk.step.ask";
            default -> "desk.open";
        };
    }
}
