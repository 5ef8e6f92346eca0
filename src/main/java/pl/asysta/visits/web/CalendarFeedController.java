package pl.asysta.visits.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import pl.asysta.staff.Viewer;
import pl.asysta.visits.CalendarFeeds;

/** The private feed for an assistant's own telephone, and its address, which is shown once. */
@Controller
class CalendarFeedController {
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final CalendarFeeds feeds;

    CalendarFeedController(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @PostMapping("/calendar/feed")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String issue(Viewer viewer, Model model) {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/calendar/{token}.ics")
                .build(feeds.issue(viewer));
        model.addAttribute("feed", address.toString());
        return "visits/feed";
    }

    /** Where the browser stands after a new address, when somebody opens that page again. */
    @GetMapping("/calendar/feed")
    String back() {
        return "redirect:/calendar";
    }

    @GetMapping("/calendar/{token:[\\w-]{20,60}}.ics")
    ResponseEntity<String> feed(@PathVariable String token) {
        return feeds.at(token)
                .map(feed -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .body(feed))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
