package pl.asysta.personnel.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.personnel.AccessRegister;
import pl.asysta.personnel.PersonnelDeadlines;
import pl.asysta.personnel.StaffDirectory;
import pl.asysta.site.Words;
import pl.asysta.staff.SignedIn;

/** The staff directory, for everybody who is signed in. */
@Controller
class StaffDirectoryController {
    private final StaffDirectory directory;
    private final PersonnelDeadlines deadlines;
    private final AccessRegister register;
    private final Words words;

    StaffDirectoryController(
            StaffDirectory directory, PersonnelDeadlines deadlines, AccessRegister register, Words words) {
        this.directory = directory;
        this.deadlines = deadlines;
        this.register = register;
        this.words = words;
    }

    @GetMapping("/staff")
    String find(
            @RequestParam(required = false) @Nullable String q, @AuthenticationPrincipal SignedIn reader, Model model) {
        var text = Objects.requireNonNullElse(q, "");
        var found = directory.find(text);
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
}
