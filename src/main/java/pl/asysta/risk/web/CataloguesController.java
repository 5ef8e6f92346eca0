package pl.asysta.risk.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.risk.CatalogueDrafts;
import pl.asysta.risk.CataloguePublications;
import pl.asysta.risk.RiskCatalogues;
import pl.asysta.staff.Viewer;

/** The versions of the risk catalogue on the administrator's table. */
@Controller
@RequestMapping("/risk-catalogues")
class CataloguesController {
    private final CataloguePublications publications;
    private final CatalogueDrafts drafts;
    private final RiskCatalogues catalogues;

    CataloguesController(CataloguePublications publications, CatalogueDrafts drafts, RiskCatalogues catalogues) {
        this.publications = publications;
        this.drafts = drafts;
        this.catalogues = catalogues;
    }

    @GetMapping
    String versions(Model model) {
        model.addAttribute("versions", publications.versions());
        model.addAttribute("current", catalogues.current().version());
        model.addAttribute("catalogueDraft", drafts.find().orElse(null));
        return "risk/catalogues";
    }

    /** One published version as social workers see it. */
    @GetMapping("/{version:\\d{1,6}}")
    String version(@PathVariable int version, Model model) {
        model.addAttribute("catalogue", catalogues.version(version));
        model.addAttribute("sheet", CataloguePreview.of(catalogues.version(version)));
        return "risk/catalogue-preview";
    }

    @PostMapping("/draft")
    String begin(Viewer viewer) {
        drafts.begin(viewer);
        return "redirect:/risk-catalogues/draft";
    }

    @PostMapping(path = "/draft", params = "discard")
    String discard() {
        drafts.discard();
        return "redirect:/risk-catalogues";
    }
}
