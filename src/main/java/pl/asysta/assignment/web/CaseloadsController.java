package pl.asysta.assignment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.assignment.BoardSums;
import pl.asysta.assignment.CaseloadBoard;
import pl.asysta.assignment.CaseloadFamilies;
import pl.asysta.kernel.NotFound;
import pl.asysta.site.Words;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.CaseloadLimit;
import pl.asysta.statute.StatutoryRules;

/** The board of all caseloads, as it is or as it would be under another limit, and one assistant's caseload. */
@Controller
@RequestMapping("/caseloads")
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
class CaseloadsController {
    private final CaseloadBoard board;
    private final CaseloadFamilies families;
    private final AssistantPage page;
    private final StatutoryRules rules;
    private final Words words;

    CaseloadsController(
            CaseloadBoard board, CaseloadFamilies families, AssistantPage page, StatutoryRules rules, Words words) {
        this.board = board;
        this.families = families;
        this.page = page;
        this.rules = rules;
        this.words = words;
    }

    @GetMapping
    String board(@RequestParam(required = false) @Nullable String limit, Model model) {
        int law = rules.caseloadLimit(words.today()).families();
        boolean readable = limit == null || limit.strip().matches("[1-9]\\d?");
        int supposed = limit == null || !readable ? law : Integer.parseInt(limit.strip());
        var assistants = supposed == law ? board.assistants() : board.assistantsUnder(new CaseloadLimit(supposed));
        model.addAttribute("assistants", assistants);
        model.addAttribute("sums", BoardSums.of(assistants, supposed));
        model.addAttribute("law", law);
        model.addAttribute("supposed", supposed);
        model.addAttribute("typed", limit == null ? supposed : limit);
        model.addAttribute("unreadable", !readable);
        model.addAttribute("toReassign", families.toReassign());
        return "assignment/board";
    }

    @GetMapping("/{assistant}")
    String assistant(@PathVariable WorkerId assistant, Model model) {
        var onBoard = board.assistants().stream()
                .filter(one -> one.worker().id().equals(assistant))
                .findFirst()
                .orElseThrow(() -> new NotFound("assistant", assistant));
        model.addAttribute("families", families.of(assistant));
        return page.show(onBoard, model);
    }
}
