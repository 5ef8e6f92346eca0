package pl.asysta.risk.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.cases.CaseId;
import pl.asysta.risk.FillRiskList;
import pl.asysta.risk.RiskAnswer;
import pl.asysta.risk.RiskFactor;
import pl.asysta.risk.RiskListView;

/** The answers of the risk list's page, by the code of the factor. */
record RiskListForm(
        long version,
        int number,
        int catalogueVersion,
        Map<String, String> levels,
        Map<String, String> justifications) {
    private static final int LONGEST_JUSTIFICATION = 20_000;

    /** Spring fills the maps after it made the form, so they must stay open. */
    RiskListForm {
        levels = levels == null ? new LinkedHashMap<>() : levels;
        justifications = justifications == null ? new LinkedHashMap<>() : justifications;
    }

    /** The levels that have been chosen. */
    Map<String, String> chosen() {
        return withoutGaps(levels);
    }

    /** The justifications that have been written. */
    Map<String, String> written() {
        return withoutGaps(justifications);
    }

    /** A copy, or binding would put the gaps back into it box by box. */
    @Override
    public Map<String, String> levels() {
        return new LinkedHashMap<>(levels);
    }

    /** A copy, for the same reason. */
    @Override
    public Map<String, String> justifications() {
        return new LinkedHashMap<>(justifications);
    }

    static RiskListForm of(RiskListView list) {
        var levels = new LinkedHashMap<String, String>();
        var justifications = new LinkedHashMap<String, String>();
        list.answers().forEach((code, answer) -> {
            if (answer.level() != null) {
                levels.put(code, answer.level().toString());
            }
            if (answer.justification() != null) {
                justifications.put(code, answer.justification());
            }
        });
        return new RiskListForm(list.version(), list.number(), list.catalogue().version(), levels, justifications);
    }

    /**
     * Levels off the scale and texts too long, which only a tampered or pasted form holds.
     *
     * @param form null if it could not be read at all, which the errors say already
     * @param errors without a target when version or number could not be read; then nothing more can be said of a box
     */
    static void check(@Nullable RiskListForm form, BindingResult errors) {
        if (form == null || errors.getTarget() == null) {
            return;
        }
        form.chosen().forEach((code, level) -> {
            if (onScale(level) == null) {
                errors.rejectValue("levels[" + code + "]", "risk.level-off-scale");
            }
        });
        form.written().forEach((code, text) -> {
            if (text.length() > LONGEST_JUSTIFICATION) {
                errors.rejectValue(
                        "justifications[" + code + "]",
                        "risk.justification-too-long",
                        new Object[] {LONGEST_JUSTIFICATION},
                        null);
            }
        });
    }

    FillRiskList toCommand(CaseId family) {
        var answers = new HashMap<String, RiskAnswer>();
        var reasons = written();
        chosen().forEach((code, level) -> answers.put(code, new RiskAnswer(Integer.valueOf(level), reasons.get(code))));
        reasons.forEach((code, text) -> answers.putIfAbsent(code, new RiskAnswer(null, text)));
        return new FillRiskList(family, number, version, catalogueVersion, answers);
    }

    /** The level that was chosen, or null when there is none or it is off the scale. */
    static @Nullable Integer onScale(@Nullable String level) {
        boolean known = level != null
                && level.length() == 1
                && level.charAt(0) >= '0'
                && level.charAt(0) <= '0' + RiskFactor.TOP_LEVEL;
        return known ? Integer.valueOf(level) : null;
    }

    private static Map<String, String> withoutGaps(Map<String, String> texts) {
        var filled = new LinkedHashMap<String, String>();
        texts.forEach((code, text) -> {
            if (text != null && !text.isBlank()) {
                filled.put(code, text);
            }
        });
        return filled;
    }
}
