package pl.asysta.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.validation.BindingResult;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;

/** What happens to a submitted form: the use case runs, or its refusal stands on the same form and nothing is stored. */
public final class Submission {
    private Submission() {}

    /** Whether the form was in order and the use case did not refuse it. */
    public static boolean accepted(BindingResult errors, Runnable useCase) {
        return result(errors, () -> {
                    useCase.run();
                    return true;
                })
                .isPresent();
    }

    /**
     * The same for a form that changes a paper.
     *
     * @param clash what to show when somebody saved the paper meanwhile; nothing has been stored then
     */
    public static boolean accepted(BindingResult errors, Runnable useCase, Runnable clash) {
        try {
            return accepted(errors, useCase);
        } catch (StaleVersion stale) {
            clash.run();
            return false;
        }
    }

    /**
     * Adds what the rules find amiss in a form that has errors already, so that nobody has to send it again to learn of
     * it; a field that has a sentence gets no second one.
     *
     * @param rules refuse what is amiss, and change nothing
     */
    public static void alsoAmiss(BindingResult errors, Runnable rules) {
        if (!errors.hasErrors() || errors.getTarget() == null) {
            return;
        }
        try {
            rules.run();
        } catch (RuleViolation refusal) {
            refusal.sentences().stream()
                    .filter(sentence -> sentence.field() != null && !errors.hasFieldErrors(sentence.field()))
                    .toList()
                    .forEach(sentence -> reject(errors, sentence));
        }
    }

    /** What the use case made of the form, or empty when the form or a rule refused it. */
    public static <T> Optional<T> result(BindingResult errors, Supplier<T> useCase) {
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        try {
            return Optional.of(useCase.get());
        } catch (RuleViolation refusal) {
            reject(errors, refusal);
            return Optional.empty();
        }
    }

    private static void reject(BindingResult errors, RuleViolation refusal) {
        refusal.sentences().forEach(sentence -> reject(errors, sentence));
    }

    private static void reject(BindingResult errors, RuleViolation.Sentence sentence) {
        var field = sentence.field();
        var arguments =
                Arrays.stream(sentence.arguments()).map(Submission::inWords).toArray();
        if (field == null) {
            errors.reject(sentence.messageKey(), arguments, null);
        } else {
            errors.rejectValue(field, sentence.messageKey(), arguments, null);
        }
    }

    private static Object inWords(Object argument) {
        return argument instanceof LocalDate day ? Words.written(day) : argument;
    }
}
