package pl.asysta.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The board in a few numbers.
 *
 * @param limit of the act, or the supposed one
 * @param families of all assistants
 * @param counted how many of them count
 * @param free places that are neither taken nor reserved, of assistants who are there
 * @param above families beyond somebody's limit
 * @param posts of the assistants, full posts added up
 * @param needed how many assistants with full posts those families need
 */
public record BoardSums(
        int limit, int families, int counted, int free, int reserved, int above, BigDecimal posts, int needed) {
    /** The sums of this board. */
    public static BoardSums of(List<AssistantOnBoard> board, int limit) {
        int counted = sum(board, AssistantOnBoard::families);
        return new BoardSums(
                limit,
                sum(board, assistant -> assistant.load().families()),
                counted,
                sum(board, assistant -> assistant.availability().isAvailable() ? assistant.free() : 0),
                sum(board, assistant -> assistant.load().reserved()),
                sum(board, AssistantOnBoard::above),
                board.stream()
                        .map(assistant -> assistant.allowance().workingTime())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .stripTrailingZeros(),
                BigDecimal.valueOf(counted)
                        .divide(BigDecimal.valueOf(limit), 0, RoundingMode.UP)
                        .intValue());
    }

    /** How many full posts are missing for the families that are there; none when there are enough. */
    public BigDecimal missing() {
        return BigDecimal.valueOf(needed).subtract(posts).max(BigDecimal.ZERO);
    }

    private static int sum(List<AssistantOnBoard> board, ToIntFunction<AssistantOnBoard> number) {
        return board.stream().mapToInt(number).sum();
    }
}
