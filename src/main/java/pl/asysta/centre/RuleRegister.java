package pl.asysta.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pl.asysta.statute.DeadlineRule;
import pl.asysta.statute.PracticeRule;
import pl.asysta.statute.StatutoryRules;
import pl.asysta.statute.Term;

/** Every rule that gives a date, with all its values: the law as it stands in the code, the practice as it stands in the settings. */
@Service
public class RuleRegister {
    private final StatutoryRules rules;

    RuleRegister(StatutoryRules rules) {
        this.rules = rules;
    }

    /**
     * A row of the register.
     *
     * @param deadline the rule of a deadline, or null where the practice gives no deadline
     * @param practice the setting that says how long, or null where law or a paper does
     * @param versions its terms by their first day; none where somebody names the day
     */
    public record Entry(
            @Nullable DeadlineRule deadline, @Nullable PracticeRule practice, NavigableMap<LocalDate, Term> versions) {
        /** Under which it stands in the register. */
        public String code() {
            return practice == null ? String.valueOf(deadline) : practice.name();
        }
    }

    /** The rules of law. */
    public List<Entry> law() {
        return Stream.of(DeadlineRule.values())
                .filter(DeadlineRule::isLaw)
                .map(rule -> new Entry(rule, null, rules.versions(rule)))
                .toList();
    }

    /** The centre's practice, last what follows from no setting. */
    public List<Entry> practice() {
        var settings = Stream.of(PracticeRule.values())
                .map(rule -> new Entry(rule.deadline().orElse(null), rule, rules.versions(rule)));
        var named = Stream.of(DeadlineRule.values())
                .filter(rule -> !rule.isLaw() && !rule.countsTime())
                .map(rule -> new Entry(rule, null, rules.versions(rule)));
        return Stream.concat(settings, named).toList();
    }
}
