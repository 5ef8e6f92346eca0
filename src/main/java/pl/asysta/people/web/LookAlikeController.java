package pl.asysta.people.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.kernel.Pesel;
import pl.asysta.people.LookAlikes;
import pl.asysta.people.Typed;
import pl.asysta.site.Days;
import pl.asysta.staff.Viewer;

/** Answers a page that asks, while somebody types, whether the centre knows this person. By POST: no PESEL in an address. */
@Controller
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT')")
class LookAlikeController {
    private static final int LONGEST = 100;
    private static final Pattern ROW = Pattern.compile("members\\[\\d{1,2}]\\.");

    private final LookAlikes lookAlikes;

    LookAlikeController(LookAlikes lookAlikes) {
        this.lookAlikes = lookAlikes;
    }

    @PostMapping("/look-alikes")
    String fragment(
            @RequestParam(required = false) @Nullable String box,
            @RequestParam(required = false) @Nullable String firstName,
            @RequestParam(required = false) @Nullable String lastName,
            @RequestParam(required = false) @Nullable String birthDate,
            @RequestParam(required = false) @Nullable String pesel,
            @RequestParam(required = false) @Nullable String street,
            @RequestParam(required = false) @Nullable String house,
            @RequestParam(required = false) @Nullable String locality,
            Viewer viewer,
            Model model) {
        var digits = cut(pesel).replace(" ", "");
        var number = Pesel.isPesel(digits) ? new Pesel(digits) : null;
        var born = Days.read(birthDate).orElse(number == null ? null : number.birthDate());
        var typed = new Typed(cut(firstName), cut(lastName), born, number, street, house, locality);
        model.addAttribute("met", lookAlikes.of(typed, viewer));
        model.addAttribute("box", ROW.matcher(cut(box)).matches() ? box : "");
        return "people/met";
    }

    private static String cut(@Nullable String text) {
        return text == null ? "" : text.substring(0, Math.min(LONGEST, text.length()));
    }
}
