package pl.asysta.personnel.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pl.asysta.personnel.AccessRegister;
import pl.asysta.personnel.PersonnelDeadlines;
import pl.asysta.personnel.StaffDirectory;
import pl.asysta.site.SoughtWords;
import pl.asysta.site.Words;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.WorkerId;

/** The staff directory, for everybody who is signed in. */
@Controller
class StaffDirectoryController {
    private final StaffDirectory directory;
    private final PersonnelDeadlines deadlines;
    private final AccessRegister register;
    private final Words words;
    private final SoughtWords sought;

    StaffDirectoryController(
            StaffDirectory directory,
            PersonnelDeadlines deadlines,
            AccessRegister register,
            Words words,
            SoughtWords sought) {
        this.directory = directory;
        this.deadlines = deadlines;
        this.register = register;
        this.words = words;
        this.sought = sought;
    }

    @GetMapping("/staff")
    String find(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(name = "sought", required = false) @Nullable String locked,
            @RequestParam(required = false) @Nullable String worker,
            @AuthenticationPrincipal SignedIn reader,
            Model model,
            RedirectAttributes redirect) {
        if (q != null && !q.isBlank()) {
            return look(q, reader, redirect);
        }
        var text = sought.opened(locked, reader.id().id()).orElse("");
        var found = worker == null ? directory.find(text) : directory.only(WorkerId.of(worker));
        boolean mayRead = reader.role().readsPersonnelFiles();
        model.addAttribute("mayRead", mayRead);
        model.addAttribute("seesFamilies", reader.role().seesFamilies());
        model.addAttribute("expiring", mayRead ? deadlines.soon() : List.of());
        model.addAttribute("closed", mayRead ? register.closed() : 0);
        model.addAttribute("q", text);
        model.addAttribute("today", words.today().getDayOfWeek());
        model.addAttribute("people", found.stream().limit(StaffDirectory.MOST).toList());
        model.addAttribute("more", found.size() > StaffDirectory.MOST);
        return "personnel/directory";
    }

    @PostMapping("/staff/search")
    String search(
            @RequestParam(required = false) @Nullable String q,
            @AuthenticationPrincipal SignedIn reader,
            RedirectAttributes redirect) {
        return look(Objects.requireNonNullElse(q, ""), reader, redirect);
    }

    /** A name is not for an address. */
    private String look(String text, SignedIn reader, RedirectAttributes redirect) {
        var words = text.strip();
        if (!words.isEmpty()) {
            redirect.addAttribute("sought", sought.locked(words, reader.id().id()));
        }
        return "redirect:/staff";
    }
}
