package pl.asysta.drift;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.NotFound;

/**
 * Which signal of a family: there is one of each kind, and of goals one for each.
 *
 * @param goal where it stood first, or null
 */
public record SignalId(SignalKind kind, @Nullable UUID goal) {
    /** The canonical one. */
    public SignalId {
        if ((kind == SignalKind.GOAL) != (goal != null)) {
            throw new IllegalArgumentException("a signal of a goal, and no other, names one");
        }
    }

    /**
     * The one in an address.
     *
     * @throws NotFound for a text that is none
     */
    public static SignalId of(String text) {
        try {
            var goal = SignalKind.GOAL.address() + "-";
            return text.startsWith(goal)
                    ? new SignalId(SignalKind.GOAL, UUID.fromString(text.substring(goal.length())))
                    : new SignalId(
                            Stream.of(SignalKind.values())
                                    .filter(kind -> kind.address().equals(text))
                                    .findFirst()
                                    .orElseThrow(IllegalArgumentException::new),
                            null);
        } catch (IllegalArgumentException e) {
            throw new NotFound("signal", "unreadable");
        }
    }

    @Override
    public String toString() {
        return goal == null ? kind.address() : kind.address() + "-" + goal;
    }
}
