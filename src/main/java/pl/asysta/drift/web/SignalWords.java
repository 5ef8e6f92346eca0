package pl.asysta.drift.web;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.asysta.drift.DriftSignal;
import pl.asysta.site.Words;
import pl.asysta.statute.DriftPractice;
import pl.asysta.statute.PracticeRule;
import pl.asysta.statute.StatutoryRules;

/** What a signal says, by which rule, and where the rows behind it are. */
@Component
public class SignalWords {
    private final Words words;
    private final StatutoryRules rules;

    SignalWords(Words words, StatutoryRules rules) {
        this.words = words;
        this.rules = rules;
    }

    /** What there is to be seen: "Od ostatniej wizyty minęło 31 dni." */
    public String said(DriftSignal signal) {
        long days = signal.daysOn(words.today());
        return switch (signal.kind()) {
            case NO_VISIT ->
                words.counted(
                        signal.lastOn() == null ? "drift.said.NO_VISIT.never" : "drift.said.NO_VISIT.since", days);
            case MISSED -> words.counted("drift.said.MISSED", signal.times());
            case GOAL ->
                words.counted(signal.lastOn() == null ? "drift.said.GOAL.never" : "drift.said.GOAL.since", days);
            case RISK ->
                words.text(
                        "drift.said.RISK",
                        signal.scores().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        };
    }

    /** Why that is said. */
    public String rule(DriftSignal signal) {
        var planned = signal.visitsOfMonth();
        return switch (signal.kind()) {
            case NO_VISIT ->
                planned == null
                        ? words.text("drift.rule.NO_VISIT", term(PracticeRule.VISIT_SILENCE, signal))
                        : words.text(
                                "drift.rule.NO_VISIT.planned",
                                words.counted("drift.days", DriftPractice.interval(planned)),
                                DriftPractice.INTERVALS_WITHOUT_VISIT,
                                words.counted("drift.days", DriftPractice.silence(planned)));
            case MISSED -> words.text("drift.rule.MISSED", DriftPractice.MISSED_IN_A_ROW);
            case GOAL -> words.text("drift.rule.GOAL", term(PracticeRule.GOAL_SILENCE, signal));
            case RISK -> words.text("drift.rule.RISK", DriftPractice.RISES_IN_A_ROW);
        };
    }

    /** The address of what is behind it, after the family's. */
    public String behind(DriftSignal signal) {
        return switch (signal.kind()) {
            case NO_VISIT, MISSED -> signal.entry() == null ? "/work-card" : "/work-card/" + signal.entry();
            case GOAL -> "/plan";
            case RISK -> "/risk-list";
        };
    }

    private String term(PracticeRule rule, DriftSignal signal) {
        return words.term(rules.term(rule, signal.since()));
    }
}
