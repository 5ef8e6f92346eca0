package pl.asysta.kernel;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A refusal in words the worker can act on, beside the field it belongs to where there is one. */
public class RuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Sentence> sentences;

    /** A refusal of the whole form. */
    public RuleViolation(String messageKey, Object... arguments) {
        this(new Sentence(null, messageKey, arguments));
    }

    private RuleViolation(Sentence sentence) {
        this(List.of(sentence));
    }

    RuleViolation(List<Sentence> sentences) {
        super(sentences.stream().map(Sentence::messageKey).collect(Collectors.joining(", ")));
        this.sentences = List.copyOf(sentences);
    }

    /** A refusal that belongs beside this field of the form. */
    public static RuleViolation at(String field, String messageKey, Object... arguments) {
        return new RuleViolation(new Sentence(field, messageKey, arguments));
    }

    /** What is to be said; usually one sentence. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /**
     * One sentence of a refusal.
     *
     * @param field the field it belongs to, or null for the whole form
     * @param messageKey its key in the messages
     * @param arguments what it speaks of
     */
    public record Sentence(@Nullable String field, String messageKey, Object[] arguments) {}
}
