package pl.asysta.casefile.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.casefile.KinOnFile;
import pl.asysta.cases.CaseView;
import pl.asysta.people.Circle;
import pl.asysta.people.Genograms;
import pl.asysta.site.Words;

/** The family on its file: its people and its genogram. */
@Component
class FamilyOnFile {
    private final Genograms genograms;
    private final Words words;

    FamilyOnFile(Genograms genograms, Words words) {
        this.genograms = genograms;
        this.words = words;
    }

    void show(CaseView family, KinOnFile.Kin kin, Model model) {
        model.addAttribute("circle", new Circle(family, kin.related(), kin.placed(), words.today()));
        model.addAttribute("genogram", genograms.of(family, kin.related(), kin.placed()));
        model.addAttribute("childrenAtRisk", kin.atRisk());
    }
}
