package pl.asysta.risk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.drafts.FormDraft;
import pl.asysta.risk.CompletedRiskLists;
import pl.asysta.risk.RiskCatalogues;
import pl.asysta.risk.RiskFactor;
import pl.asysta.risk.RiskListView;
import pl.asysta.risk.RiskLists;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.Workers;

/** What the pages of a risk list show: the list itself, the one before it and all of them over time. */
@Component
class RiskPages {
    private final RiskLists lists;
    private final CompletedRiskLists completed;
    private final RiskCatalogues catalogues;
    private final Workers workers;

    RiskPages(RiskLists lists, CompletedRiskLists completed, RiskCatalogues catalogues, Workers workers) {
        this.lists = lists;
        this.completed = completed;
        this.catalogues = catalogues;
        this.workers = workers;
    }

    /**
     * The list that is being filled, to whoever fills it; the latest that is done, to everybody else and in between; a
     * sentence where there is none and none can be begun.
     */
    String whereItStands(CaseView family, Viewer viewer, Model model) {
        var open = lists.open(family.id());
        var hindrance = lists.hindrance(family);
        if (viewer.role().conductsInterviews() && hindrance.isEmpty() && (open.isBegun() || open.number() == 1)) {
            return toFill(open, family.id(), model);
        }
        if (hindrance.isPresent() && open.number() == 1 && !open.isBegun()) {
            model.addAttribute("hindrance", hindrance.get());
            return "risk/none";
        }
        return toRead(completed.latest(family.id()).orElse(open), family, viewer, model);
    }

    String toFill(RiskListView list, CaseId family, Model model) {
        var form = FormDraft.of(model.asMap()).over(RiskListForm.of(list));
        model.addAttribute("form", form);
        return toFill(list, form, family, model);
    }

    /** The same with what was typed. */
    String toFill(RiskListView list, RiskListForm form, CaseId family, Model model) {
        model.addAttribute("sheet", RiskSheet.of(list, form, completed.before(family, list)));
        model.addAttribute(
                "newerCatalogue",
                catalogues.current().version() > list.catalogue().version());
        model.addAttribute("unplaced", unplaced(list, form));
        return "risk/risk-list";
    }

    String toRead(RiskListView list, CaseView family, Viewer viewer, Model model) {
        read(list, family.id(), model);
        model.addAttribute("line", RiskLine.of(completed.overTime(family.id())));
        model.addAttribute("open", lists.open(family.id()));
        var hindrance = lists.hindrance(family);
        model.addAttribute("hindrance", hindrance.orElse(null));
        model.addAttribute("mayStart", viewer.role().conductsInterviews() && hindrance.isEmpty());
        return "risk/risk-list-read";
    }

    String toPrint(RiskListView list, CaseId family, Model model) {
        read(list, family, model);
        return "risk/print";
    }

    private void read(RiskListView list, CaseId family, Model model) {
        model.addAttribute("sheet", RiskSheet.of(list, RiskListForm.of(list), completed.before(family, list)));
        if (list.by() != null) {
            model.addAttribute("author", workers.worker(list.by()));
        }
    }

    /** Answers to factors that this version of the catalogue does not have, by name; nothing that was typed is lost. */
    private Map<String, String> unplaced(RiskListView list, RiskListForm form) {
        var codes = new TreeSet<>(form.chosen().keySet());
        codes.addAll(form.written().keySet());
        codes.removeIf(code -> list.catalogue().factor(code).isPresent());
        if (codes.isEmpty()) {
            return Map.of();
        }
        var known = catalogues.find(form.catalogueVersion());
        var answers = new LinkedHashMap<String, String>();
        for (var code : codes) {
            var name = known.flatMap(catalogue -> catalogue.factor(code)).map(RiskFactor::name);
            answers.put(
                    name.orElse(code),
                    answer(form.chosen().get(code), form.written().get(code)));
        }
        return answers;
    }

    private static String answer(@Nullable String level, @Nullable String justification) {
        return Stream.of(level, justification).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
