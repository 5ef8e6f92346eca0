package pl.asysta.casefile.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseView;
import pl.asysta.people.Circle;
import pl.asysta.people.Genograms;
import pl.asysta.people.Placements;
import pl.asysta.people.Relations;
import pl.asysta.site.Words;

/** The family on its file: its people and its genogram. */
@Component
class FamilyOnFile {
    private final Relations relations;
    private final Placements placements;
    private final Genograms genograms;
    private final Words words;

    FamilyOnFile(Relations relations, Placements placements, Genograms genograms, Words words) {
        this.relations = relations;
        this.placements = placements;
        this.genograms = genograms;
        this.words = words;
    }

    void show(CaseView family, Model model) {
        var related = relations.of(family);
        var placed = placements.of(family.id());
        model.addAttribute("circle", new Circle(family, related, placed, words.today()));
        model.addAttribute("genogram", genograms.of(family, related, placed));
    }
}
