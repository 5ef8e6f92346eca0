package pl.asysta.centre;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.statute.PracticeRule;
import pl.asysta.statute.Term;

/**
 * Every value of the centre's practice by the first day on which it holds.
 *
 * @param terms by rule
 * @param riskList whether risk lists are filled in
 */
record PracticeOnFile(
        Map<PracticeRule, NavigableMap<LocalDate, Term>> terms, NavigableMap<LocalDate, Boolean> riskList) {
    static PracticeOnFile read(JdbcClient jdbc) {
        var terms = new EnumMap<PracticeRule, NavigableMap<LocalDate, Term>>(PracticeRule.class);
        jdbc.sql("select code, valid_from, amount, unit from practice_term").query(row -> {
            terms.computeIfAbsent(PracticeRule.valueOf(row.getString("code")), rule -> new TreeMap<>())
                    .put(
                            row.getObject("valid_from", LocalDate.class),
                            new Term(row.getInt("amount"), Term.Unit.valueOf(row.getString("unit"))));
        });
        var riskList = new TreeMap<LocalDate, Boolean>();
        jdbc.sql("select valid_from, used from risk_list_use").query(row -> {
            riskList.put(row.getObject("valid_from", LocalDate.class), row.getBoolean("used"));
        });
        return new PracticeOnFile(terms, riskList);
    }

    Term term(PracticeRule rule, LocalDate start) {
        return Objects.requireNonNull(history(rule).floorEntry(start), () -> rule + " on " + start)
                .getValue();
    }

    NavigableMap<LocalDate, Term> history(PracticeRule rule) {
        return Objects.requireNonNull(terms.get(rule), rule::name);
    }

    boolean riskListUsed(LocalDate on) {
        return Objects.requireNonNull(riskList.floorEntry(on), on::toString).getValue();
    }
}
