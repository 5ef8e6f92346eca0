package pl.asysta.visits.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.visits.CalendarFeeds;

/** The private feed for a worker's own telephone, and its address, which is shown once. */
@Controller
class CalendarFeedController {
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final MediaType WORDS = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final CalendarFeeds feeds;
    private final Words words;

    CalendarFeedController(CalendarFeeds feeds, Words words) {
        this.feeds = feeds;
        this.words = words;
    }

    @PostMapping("/calendar/feed")
    @PreAuthorize("!hasRole('ADMINISTRATOR')")
    String issue(Viewer viewer, Model model) {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/calendar/{token}.ics")
                .build(feeds.issue(viewer));
        model.addAttribute("feed", address.toString());
        return "visits/feed";
    }

    /** Asks first: a new address ends the one that her telephone reads. */
    @GetMapping("/calendar/feed")
    @PreAuthorize("!hasRole('ADMINISTRATOR')")
    String ask(Viewer viewer, Model model) {
        model.addAttribute("issued", feeds.isIssued(viewer));
        return "visits/feed-new";
    }

    @PostMapping("/calendar/feed/revocation")
    @PreAuthorize("!hasRole('ADMINISTRATOR')")
    String revoke(Viewer viewer) {
        feeds.revoke(viewer);
        return "redirect:/deadlines?done=feed-revoked";
    }

    @GetMapping("/calendar/{token:[\\w-]{20,60}}.ics")
    ResponseEntity<String> feed(@PathVariable String token, HttpServletRequest request) {
        return feeds.readerAt(token)
                .map(reader -> {
                    request.setAttribute(WorkerId.ON_REQUEST, reader); // nobody is signed in, and yet she reads
                    return ResponseEntity.ok()
                            .contentType(CALENDAR)
                            .cacheControl(CacheControl.noStore())
                            .body(feeds.of(reader));
                })
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .contentType(WORDS)
                        .cacheControl(CacheControl.noStore())
                        .body(words.text("calendar.feed.ended")));
    }
}
