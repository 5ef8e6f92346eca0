package pl.asysta.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.assignment.AssistantOnBoard;
import pl.asysta.assignment.BoardSums;
import pl.asysta.assignment.CaseloadBoard;
import pl.asysta.desk.ChildrenInWork;
import pl.asysta.desk.FlowMonth;
import pl.asysta.statute.StatutoryRules;

/** The headline numbers of the centre, and its board of caseloads from which one of them comes. */
@Component
class NumbersOnDesk {
    private final CaseloadBoard board;
    private final ChildrenInWork children;
    private final StatutoryRules rules;
    private final Clock clock;

    NumbersOnDesk(CaseloadBoard board, ChildrenInWork children, StatutoryRules rules, Clock clock) {
        this.board = board;
        this.children = children;
        this.rules = rules;
        this.clock = clock;
    }

    void show(int families, List<FlowMonth> months, Model model) {
        var today = LocalDate.now(clock);
        var assistants = board.assistants();
        int limit = rules.caseloadLimit(today).families();
        model.addAttribute("assistants", assistants);
        model.addAttribute("limit", limit);
        model.addAttribute(
                "numbers",
                new Headline(
                        families,
                        change(months),
                        BoardSums.of(assistants, limit).free(),
                        assistants.stream().mapToInt(AssistantOnBoard::limit).sum(),
                        assistants.stream()
                                .filter(one -> one.availability().isAvailable() && one.free() > 0)
                                .count(),
                        children.count(),
                        ofYear(months, today.getYear()).stream()
                                .mapToInt(FlowMonth::ended)
                                .sum(),
                        ofYear(months, today.getYear()).stream()
                                .mapToInt(FlowMonth::reached)
                                .sum()));
    }

    private static int change(List<FlowMonth> months) {
        int last = months.size() - 1;
        return months.get(last).families() - months.get(last - 1).families();
    }

    private static List<FlowMonth> ofYear(List<FlowMonth> months, int year) {
        return months.stream().filter(one -> one.month().getYear() == year).toList();
    }

    /**
     * The four numbers with what explains each.
     *
     * @param families with an assistant now
     * @param change against the end of the month before
     * @param free places that are neither taken nor reserved
     * @param places of all assistants
     * @param withRoom how many assistants have a free place
     * @param ended this year
     * @param reached of those, because the goal was reached
     */
    record Headline(
            int families,
            int change,
            int free,
            int places,
            long withRoom,
            ChildrenInWork.Count children,
            int ended,
            int reached) {}
}
