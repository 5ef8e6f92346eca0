package pl.asysta.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.intake.ReferralFilter;
import pl.asysta.intake.ReferralInbox;
import pl.asysta.intake.ReferralState;
import pl.asysta.staff.District;
import pl.asysta.staff.Districts;
import pl.asysta.staff.Viewer;

/** The register of referrals. */
@Controller
class InboxController {
    private final ReferralInbox inbox;
    private final Districts districts;

    InboxController(ReferralInbox inbox, Districts districts) {
        this.inbox = inbox;
        this.districts = districts;
    }

    @ModelAttribute("states")
    ReferralState[] states() {
        return ReferralState.values();
    }

    @ModelAttribute("districts")
    List<District> districts(Viewer viewer) {
        return viewer.role().seesAllFamilies() ? districts.all() : List.of();
    }

    @GetMapping("/referrals")
    String page(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String district,
            @RequestParam(required = false) @Nullable String mine,
            @RequestParam(required = false) @Nullable String unanswered,
            @RequestParam(defaultValue = "1") String page,
            Viewer viewer,
            Model model) {
        var filter = new ReferralFilter(state(state), number(district), mine != null, unanswered != null);
        var counts = inbox.counts(filter, viewer);
        int pages = Math.max(1, (counts.of(filter) + ReferralInbox.PAGE_SIZE - 1) / ReferralInbox.PAGE_SIZE);
        var asked = number(page);
        int shown = Math.min(Math.max(1, asked == null ? 1 : asked), pages);
        model.addAttribute("filter", filter);
        model.addAttribute("counts", counts);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("referrals", inbox.page(filter, viewer, shown - 1));
        return "intake/inbox";
    }

    private static @Nullable ReferralState state(@Nullable String name) {
        for (var state : ReferralState.values()) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        return null;
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }
}
