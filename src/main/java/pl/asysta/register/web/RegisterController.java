package pl.asysta.register.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import pl.asysta.cases.PersonId;
import pl.asysta.centre.Practice;
import pl.asysta.register.FamilyRegister;
import pl.asysta.register.QuickFilters;
import pl.asysta.register.RegisterChoices;
import pl.asysta.register.TypedPesel;
import pl.asysta.site.SoughtWords;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The list of families. What is looked for is posted, so that neither a name nor a PESEL stands in an address. */
@Controller
class RegisterController {
    private final FamilyRegister register;
    private final QuickFilters quick;
    private final RegisterChoices choices;
    private final Practice practice;
    private final Words words;
    private final SoughtWords sought;

    RegisterController(
            FamilyRegister register,
            QuickFilters quick,
            RegisterChoices choices,
            Practice practice,
            Words words,
            SoughtWords sought) {
        this.register = register;
        this.quick = quick;
        this.choices = choices;
        this.practice = practice;
        this.words = words;
        this.sought = sought;
    }

    @GetMapping("/cases")
    String page(@ModelAttribute("query") RegisterQuery asked, Viewer viewer, Model model) {
        if (asked.holdsLongNumber()) {
            return "redirect:" + asked.about(RegisterQuery.IN_ADDRESS).list();
        }
        if (asked.isReadable()) {
            return "redirect:" + asked.locked(sought, viewer).list();
        }
        var query = asked.opened(sought, viewer);
        model.addAttribute("query", query);
        var filter = query.filter();
        model.addAttribute("filter", filter);
        model.addAttribute("values", FilterValues.of(practice.riskListUsed(words.today()) || filter.band() != null));
        model.addAttribute("sorting", query.sorting());
        model.addAttribute("result", register.page(filter, query.sorting(), query.number(), viewer));
        model.addAttribute(
                "quick",
                quick.of(viewer).stream().map(one -> QuickLink.of(one, query)).toList());
        model.addAttribute("choices", choices.with(filter));
        return "register/register";
    }

    @PostMapping("/cases/search")
    String search(@ModelAttribute("query") RegisterQuery query, Viewer viewer) {
        return "redirect:"
                + (query.holdsLongNumber() ? query.about(bearer(query, viewer)) : query.locked(sought, viewer)).list();
    }

    /** As an id that says nothing. */
    private String bearer(RegisterQuery query, Viewer viewer) {
        return register.bearer(query.longNumber(), viewer)
                .map(PersonId::toString)
                .orElse(TypedPesel.NOBODY);
    }
}
