package pl.asysta.request.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.asysta.request.RefusalLetters;
import pl.asysta.request.RequestId;
import pl.asysta.staff.Viewer;

/** What the family is told when it gets no assistant, to be copied or printed. */
@Controller
class RefusalLetterController {
    private final RefusalLetters letters;

    RefusalLetterController(RefusalLetters letters) {
        this.letters = letters;
    }

    @GetMapping("/requests/{request}/letter")
    String page(@PathVariable RequestId request, Viewer viewer, Model model) {
        var sheet = letters.of(request, viewer);
        model.addAttribute("sheet", sheet);
        model.addAttribute("familyCase", sheet.family());
        return "request/letter";
    }
}
