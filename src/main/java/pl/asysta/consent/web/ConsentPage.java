package pl.asysta.consent.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.consent.ConsentHistory;
import pl.asysta.consent.ConsentId;
import pl.asysta.consent.ConsentKind;
import pl.asysta.consent.ConsentView;
import pl.asysta.consent.Consents;
import pl.asysta.kernel.NotFound;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.Workers;

/** What the pages of a family's consents show beside their forms. */
@Component
class ConsentPage {
    private final Cases cases;
    private final Consents consents;
    private final Workers workers;
    private final Words words;

    ConsentPage(Cases cases, Consents consents, Workers workers, Words words) {
        this.cases = cases;
        this.consents = consents;
        this.workers = workers;
        this.words = words;
    }

    /**
     * What a pathway wants of a consent.
     *
     * @param how the end of the key of the words that say whether it is asked for
     * @param held whether the family has given it and holds to it
     */
    record Need(ConsentKind kind, String how, boolean held) {
        static Need of(ConsentKind kind, CaseView family, ConsentHistory history) {
            var pathway = family.pathway();
            var how =
                    pathway.asksFor(kind.asked()) ? "REQUIRED" : pathway.takes(kind.asked()) ? "OPTIONAL" : "NOT_ASKED";
            return new Need(kind, how, !history.inForce(kind).isEmpty());
        }

        boolean isOpen() {
            return !held && how.equals("REQUIRED");
        }
    }

    /** Everything that the family has signed. */
    String history(CaseId id, Viewer viewer, Model model) {
        var family = family(id, viewer, model);
        var history = consents.of(family);
        boolean writes = viewer.role().goesToFamilies() && !family.isOver();
        model.addAttribute("history", history);
        model.addAttribute("people", people(history));
        model.addAttribute("writes", writes);
        var needs = Stream.of(ConsentKind.PARTICIPATION, ConsentKind.COOPERATION)
                .map(kind -> Need.of(kind, family, history))
                .toList();
        var possible = consents.possible(family);
        model.addAttribute("needs", needs);
        model.addAttribute("possible", possible);
        needs.stream()
                .filter(need -> need.isOpen() && possible.contains(need.kind()))
                .findFirst()
                .ifPresent(need -> model.addAttribute("first", need.kind()));
        return "consent/consents";
    }

    /** The form of a consent or a refusal. */
    String blank(CaseId id, ConsentKind kind, Viewer viewer, Model model) {
        var family = family(id, viewer, model);
        model.addAttribute("kind", kind);
        model.addAttribute("signatories", consents.signatories(family, words.today()));
        return "consent/record";
    }

    /** The form of the withdrawal of a consent. */
    String withdrawal(CaseId id, ConsentId consent, Viewer viewer, Model model) {
        var family = family(id, viewer, model);
        var withdrawn = consents.of(family)
                .paper(consent)
                .filter(paper -> paper.kind().isGiven())
                .orElseThrow(() -> new NotFound("consent", consent));
        model.addAttribute("kind", ConsentKind.WITHDRAWAL);
        model.addAttribute("withdrawn", withdrawn);
        model.addAttribute(
                "signatories",
                family.members().stream()
                        .filter(member -> withdrawn.persons().contains(member.id()))
                        .toList());
        return "consent/record";
    }

    private CaseView family(CaseId id, Viewer viewer, Model model) {
        var family = cases.visible(id, viewer);
        model.addAttribute("familyCase", family);
        return family;
    }

    private Object people(ConsentHistory history) {
        return workers.workers(
                history.papers().stream().map(ConsentView::recordedBy).collect(Collectors.toSet()));
    }
}
