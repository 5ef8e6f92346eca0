package pl.asysta.casefile.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.casefile.CaseFile;
import pl.asysta.cases.PaperKind;
import pl.asysta.childatrisk.MonitoringView;
import pl.asysta.childatrisk.NextChecks;
import pl.asysta.intervention.Interventions;
import pl.asysta.people.Circle;
import pl.asysta.people.Genograms;
import pl.asysta.privacy.NoticesGiven;
import pl.asysta.site.Words;

/** The family on its file: its people and who of them was told about her data, its genogram, and the interventions whose follow-up goes on. */
@Component
class FamilyOnFile {
    private final Genograms genograms;
    private final Interventions interventions;
    private final NextChecks checks;
    private final NoticesGiven notices;
    private final Words words;

    FamilyOnFile(
            Genograms genograms, Interventions interventions, NextChecks checks, NoticesGiven notices, Words words) {
        this.genograms = genograms;
        this.interventions = interventions;
        this.checks = checks;
        this.notices = notices;
        this.words = words;
    }

    void show(CaseFile.Opened file, Model model) {
        var family = file.family();
        var kin = file.kin();
        model.addAttribute("circle", new Circle(family, kin.related(), kin.placed(), words.today()));
        model.addAttribute("genogram", genograms.of(family, kin.related(), kin.placed()));
        model.addAttribute("withoutNotice", notices.of(family).missing());
        model.addAttribute("childrenAtRisk", kin.atRisk());
        model.addAttribute(
                "nextChecks",
                kin.atRisk().stream()
                        .filter(MonitoringView::isOpen)
                        .collect(Collectors.toMap(
                                MonitoringView::id,
                                child -> checks.of(child, file.name(child.lastCheckBy()))
                                        .deadline())));
        boolean intervened = family.latest(PaperKind.INTERVENTION).isPresent();
        model.addAttribute("openInterventions", intervened ? interventions.open(family.id()) : List.of());
    }
}
