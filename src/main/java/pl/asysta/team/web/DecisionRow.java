package pl.asysta.team.web;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.team.DecisionView;
import pl.asysta.team.NewDecision;

/** A row of a form: what is decided, who does it and until when. */
record DecisionRow(
        @Size(max = 1000, message = "{form.too-long}") @Nullable
        String what,

        @Nullable UUID who,
        @Day(future = true) @Nullable String dueOn) {
    static final DecisionRow BLANK = new DecisionRow(null, null, null);

    /** So many rows fit on the page. */
    private static final int MOST_ROWS = 20;

    private static final int SPARE_ROWS = 2;

    /** The filled rows, and two more: the form grows without a script. */
    static List<DecisionRow> withSpare(@Nullable List<DecisionRow> typed) {
        var rows = new ArrayList<DecisionRow>();
        if (typed != null) {
            typed.stream()
                    .filter(row -> row != null && !row.isBlank())
                    .limit(MOST_ROWS)
                    .forEach(rows::add);
        }
        for (int spare = 0; spare < SPARE_ROWS && rows.size() < MOST_ROWS; spare++) {
            rows.add(BLANK);
        }
        return List.copyOf(rows);
    }

    static List<DecisionRow> of(List<DecisionView> decisions) {
        return decisions.stream()
                .map(one -> new DecisionRow(one.what(), one.responsible(), Days.typed(one.dueOn())))
                .toList();
    }

    static List<NewDecision> toDecisions(List<DecisionRow> rows) {
        return rows.stream()
                .filter(row -> !row.isBlank())
                .map(row -> new NewDecision(
                        Objects.requireNonNull(row.what), Objects.requireNonNull(row.who), Days.of(row.dueOn)))
                .toList();
    }

    static void check(List<DecisionRow> rows, BindingResult errors) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).check("decisions[" + i + "].", errors);
        }
    }

    private void check(String row, BindingResult errors) {
        if (isBlank()) {
            return;
        }
        if (what == null) {
            errors.rejectValue(row + "what", "team.form.what.required");
        }
        if (who == null) {
            errors.rejectValue(row + "who", "team.form.who.required");
        }
        if (dueOn == null) {
            errors.rejectValue(row + "dueOn", "team.form.dueOn.required");
        }
    }

    boolean isBlank() {
        return what == null && who == null && dueOn == null;
    }
}
