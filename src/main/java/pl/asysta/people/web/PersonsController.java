package pl.asysta.people.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PersonId;
import pl.asysta.people.Circle;
import pl.asysta.people.Genograms;
import pl.asysta.people.Persons;
import pl.asysta.people.Placements;
import pl.asysta.people.Relations;
import pl.asysta.privacy.NoticesGiven;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The people of one family on a page, and drawn. */
@Controller
@RequestMapping("/cases/{family}")
class PersonsController {
    private final Cases cases;
    private final Persons persons;
    private final Relations relations;
    private final Placements placements;
    private final Genograms genograms;
    private final NoticesGiven notices;
    private final Words words;

    PersonsController(
            Cases cases,
            Persons persons,
            Relations relations,
            Placements placements,
            Genograms genograms,
            NoticesGiven notices,
            Words words) {
        this.cases = cases;
        this.persons = persons;
        this.relations = relations;
        this.placements = placements;
        this.genograms = genograms;
        this.notices = notices;
        this.words = words;
    }

    @GetMapping("/persons")
    String page(@PathVariable CaseId family, Viewer viewer, Model model) {
        return show(cases.visible(family, viewer), model, "people/persons");
    }

    /** The page again with one PESEL in full; not in the address, and not for the browser to keep. */
    @PostMapping("/persons/{person}/pesel")
    String pesel(@PathVariable CaseId family, @PathVariable PersonId person, Viewer viewer, Model model) {
        model.addAttribute("shown", persons.showPesel(family, person, viewer).digits());
        model.addAttribute("shownOf", person);
        return show(cases.visible(family, viewer), model, "people/persons");
    }

    @GetMapping("/genogram")
    String genogram(@PathVariable CaseId family, Viewer viewer, Model model) {
        return show(cases.visible(family, viewer), model, "people/genogram");
    }

    private String show(CaseView family, Model model, String page) {
        var related = relations.of(family);
        var placed = placements.of(family.id());
        model.addAttribute("familyCase", family);
        model.addAttribute("notices", notices.of(family));
        model.addAttribute("circle", new Circle(family, related, placed, words.today()));
        model.addAttribute("genogram", genograms.of(family, related, placed));
        return page;
    }
}
