package pl.asysta.cases.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseView;

/**
 * The parts of a family's file, each a page of its own. Those that are opened every day stand side by side, the others wait
 * behind one more tab; templates ask it as {@code @fileTabs}.
 */
@Component("fileTabs")
public class FileTabs {
    private static final Set<String> DAILY =
            Set.of("", "persons", "interview", "risk-list", "diagnosis", "plan", "work-card", "assessments");

    /**
     * One part of the file.
     *
     * @param address of its page
     * @param key of its name
     * @param current whether the page that is open belongs to it
     */
    public record Tab(String address, String key, boolean current) {}

    /**
     * All parts of one file.
     *
     * @param daily those side by side
     * @param more the others
     */
    public record Tabs(List<Tab> daily, List<Tab> more) {
        /** The part that is open, if it is one of the others. */
        public @Nullable Tab openAmongOthers() {
            return more.stream().filter(Tab::current).findFirst().orElse(null);
        }
    }

    /**
     * The parts of this family's file.
     *
     * @param path at which the browser stands
     */
    public Tabs of(CaseView family, @Nullable String path) {
        var file = "/cases/" + family.id();
        var open = part(path == null ? "" : path, file);
        var daily = new ArrayList<Tab>();
        var more = new ArrayList<Tab>();
        parts(family).forEach((page, key) -> {
            var tab = new Tab(page.isEmpty() ? file : file + "/" + page, key, page.equals(open));
            (DAILY.contains(page) ? daily : more).add(tab);
        });
        return new Tabs(List.copyOf(daily), List.copyOf(more));
    }

    private static String part(String path, String file) {
        var below = path.startsWith(file + "/") ? path.substring(file.length() + 1) : "";
        int slash = below.indexOf('/');
        return slash < 0 ? below : below.substring(0, slash);
    }

    /** The names of the parts by the last part of their address, in their order. */
    private static Map<String, String> parts(CaseView family) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("", "case.tab.course");
        parts.put("persons", "case.tab.persons");
        parts.put("referral", "layout.referral");
        family.pages().forEach(paper -> {
            if ("plan".equals(paper.page())) {
                parts.put("diagnosis", "case.tab.diagnosis");
            }
            parts.put(String.valueOf(paper.page()), "paper." + paper);
            if ("plan".equals(paper.page())) {
                parts.put("work-card", "case.tab.work-card");
            }
        });
        parts.putIfAbsent("diagnosis", "case.tab.diagnosis");
        parts.putIfAbsent("work-card", "case.tab.work-card");
        parts.put("consents", "case.consents");
        parts.put("attachments", "case.tab.attachments");
        parts.put("interventions", "case.tab.interventions");
        parts.put("exchange", "case.tab.notes");
        parts.put("institutions", "case.tab.institutions");
        parts.put("group-activities", "case.tab.group-activities");
        parts.put("team", "case.tab.team");
        parts.put("assignments", "assignment.history");
        parts.put("privacy", "case.tab.privacy");
        if (family.stage().hasAssistant() || family.isOver() || family.spell() > 1) {
            parts.put("closing", "case.tab.closing");
        }
        if (family.isOver() || family.spell() > 1) {
            parts.put("monitoring", "case.tab.monitoring");
        }
        if (family.isClosed()) {
            parts.put("disposal", "case.tab.disposal");
        }
        return parts;
    }
}
