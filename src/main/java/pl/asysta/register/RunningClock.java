package pl.asysta.register;

import static pl.asysta.cases.Stage.ASSISTANT_ASSIGNED;
import static pl.asysta.cases.Stage.PLAN_AGREED;
import static pl.asysta.cases.Stage.REPORTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.Pathway;
import pl.asysta.cases.Stage;
import pl.asysta.statute.DeadlineRule;
import pl.asysta.statute.StartDays;

/**
 * The clocks of a case as the register knows them: for which of its entries each runs, and which column holds the day
 * that started it. The dates themselves are asked of the rules. The clocks of {@link pl.asysta.cases.CaseDeadlines} run
 * at certain stages of certain pathways; those that somebody outside waits for, and the contacts after the
 * end of the work, run while their column is filled.
 */
enum RunningClock {
    INTERVIEW(DeadlineRule.INTERVIEW, PaperKind.INTERVIEW, EnumSet.of(REPORTED), "e.informed_on", " and not e.urgent"),
    URGENT_INTERVIEW(
            DeadlineRule.URGENT_INTERVIEW, PaperKind.INTERVIEW, EnumSet.of(REPORTED), "e.informed_on", " and e.urgent"),
    JOINT_VISIT(
            DeadlineRule.JOINT_VISIT,
            PaperKind.COOPERATION_CONSENT,
            EnumSet.of(ASSISTANT_ASSIGNED),
            "e.assigned_on",
            " and e.started_on is null"),
    WORK_PLAN(DeadlineRule.WORK_PLAN, PaperKind.WORK_PLAN, EnumSet.of(ASSISTANT_ASSIGNED), "e.started_on", ""),
    ASSESSMENT(
            DeadlineRule.ASSESSMENT,
            PaperKind.ASSESSMENT,
            EnumSet.of(ASSISTANT_ASSIGNED, PLAN_AGREED),
            "coalesce(e.assessed_on, e.started_on)",
            ""),
    COURT_REPORT(
            DeadlineRule.COURT_REPORT, "e.court_report_on", "e.court_report_on is not null and " + Conditions.NOT_OVER),
    COURT_NOTICE(
            DeadlineRule.COURT_NOTICE,
            "e.court_notice_since",
            "e.court_notice_since is not null and " + Conditions.NOT_OVER),
    MONITORING_CONTACT(
            DeadlineRule.MONITORING_CONTACT,
            "e.monitoring_due_on",
            "e.monitoring_due_on is not null and e.stage = '" + Stage.MONITORED + "'"),
    REFERRAL_REPLY(DeadlineRule.REFERRAL_REPLY, "e.reply_owed_since", "e.reply_owed_since is not null");

    private final DeadlineRule rule;
    private final @Nullable PaperKind paper;
    private final Set<Stage> stages;
    private final String start;
    private final String condition;

    RunningClock(DeadlineRule rule, PaperKind paper, Set<Stage> stages, String start, String more) {
        this.rule = rule;
        this.paper = paper;
        this.stages = stages;
        this.start = start;
        this.condition = Conditions.oneOf("e.stage", stages) + more + " and "
                + Conditions.oneOf(
                        "e.pathway",
                        Stream.of(Pathway.values())
                                .filter(way -> way.asksFor(paper))
                                .toList());
    }

    RunningClock(DeadlineRule rule, String start, String condition) {
        this.rule = rule;
        this.paper = null;
        this.stages = Set.of();
        this.start = start;
        this.condition = condition;
    }

    DeadlineRule rule() {
        return rule;
    }

    /** The column with the day that started it. */
    String start() {
        return start;
    }

    /** That it runs for an entry, and was started on these days. */
    String startedOn(StartDays days) {
        return "%s and %s between date '%s' and date '%s'".formatted(condition, start, days.first(), days.last());
    }

    /** That it runs for an entry, and was started on some of these days. */
    String startedOn(List<StartDays> days) {
        return days.isEmpty()
                ? "false"
                : days.stream().map(this::startedOn).collect(Collectors.joining(" or ", "(", ")"));
    }

    /**
     * Entries of open families for which no clock of the process runs: on most ways they stand at the stages between the
     * clocks. A family whose assignment or start is not on record is among them, so that no list loses it.
     */
    static List<String> none() {
        var between = EnumSet.complementOf(EnumSet.of(Stage.CLOSED));
        Arrays.stream(values()).forEach(clock -> between.removeAll(clock.stages));
        var others =
                Stream.of(Pathway.values()).map(way -> without(way, between)).filter(condition -> !condition.isEmpty());
        var unstarted = Conditions.oneOf("e.stage", ASSESSMENT.stages)
                + " and e.started_on is null and (e.assigned_on is null or e.stage = '" + PLAN_AGREED + "')";
        return Stream.concat(Stream.of(Conditions.oneOf("e.stage", between), unstarted), others)
                .toList();
    }

    /** Families that came this way and stand where others have a clock. */
    private static String without(Pathway way, Set<Stage> between) {
        var free = EnumSet.complementOf(EnumSet.of(Stage.CLOSED));
        free.removeAll(between);
        Arrays.stream(values())
                .filter(clock -> clock.paper != null && way.asksFor(clock.paper))
                .forEach(clock -> free.removeAll(clock.stages));
        return free.isEmpty() ? "" : "e.pathway = '" + way + "' and " + Conditions.oneOf("e.stage", free);
    }
}
