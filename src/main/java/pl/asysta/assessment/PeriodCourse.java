package pl.asysta.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.asysta.cases.LifeArea;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.PaperKind;
import pl.asysta.intervention.InterventionView;
import pl.asysta.plan.ActionView;
import pl.asysta.site.Words;
import pl.asysta.visits.EntryView;

/** The first draft of an assessment: a sentence for each thing that the rows of a period say, with those rows as evidence. */
@Component
class PeriodCourse {
    /** Papers that are events of a period, and where each is read. */
    private static final Map<PaperKind, String> EVENTS = new EnumMap<>(Map.of(
            PaperKind.COOPERATION_START, "/cooperation",
            PaperKind.WORK_PLAN, "/plan",
            PaperKind.REASSIGNMENT, "/assignments",
            PaperKind.OBSTACLE_REPORTED, "/obstacles",
            PaperKind.OBSTACLE_DECIDED, "/obstacles",
            PaperKind.COURT_NOTICE, "/court-notice",
            PaperKind.COOPERATION_REFUSED, "/consents",
            PaperKind.COOPERATION_WITHDRAWN, "/consents"));

    private static final int MINUTES = 60;

    private final Words words;

    PeriodCourse(Words words) {
        this.words = words;
    }

    /**
     * The sentences of a period.
     *
     * @param now the areas as they are assessed now
     * @param before as they were assessed last, or null
     */
    List<CourseSentence> of(Period period, AssessmentText now, @Nullable AssessmentText before) {
        var course = new ArrayList<CourseSentence>();
        course.add(meetings(period));
        if (!period.entries().isEmpty()) {
            course.add(missed(period));
        }
        children(period).forEach(child -> course.add(child(child, period)));
        var done = actions(period, action -> period.covers(action.doneOn()));
        if (!done.isEmpty()) {
            course.add(done(done, period));
        }
        var late = actions(period, action -> isLate(action, period.to()));
        if (!late.isEmpty()) {
            course.add(late(late, period));
        }
        risk(period, course);
        if (before != null) {
            levels(now, before, course);
        }
        events(period, course);
        interventions(period, course);
        return List.copyOf(course);
    }

    private CourseSentence meetings(Period period) {
        var meetings = period.meetings();
        var contacts = period.contacts();
        var said = new StringBuilder();
        if (meetings.isEmpty()) {
            said.append(words.text("assessment.course.no-meeting"));
        } else {
            int minutes = meetings.stream()
                    .map(EntryView::minutes)
                    .mapToInt(one -> one == null ? 0 : one)
                    .sum();
            said.append(words.text(
                    minutes % MINUTES == 0 ? "assessment.course.held.hours" : "assessment.course.held",
                    words.counted("assessment.course.meetings", meetings.size()),
                    kinds(meetings),
                    String.valueOf(minutes / MINUTES),
                    String.valueOf(minutes % MINUTES)));
        }
        if (!contacts.isEmpty()) {
            said.append(' ').append(words.text("assessment.course.contacts", kinds(contacts)));
        }
        var rows = new ArrayList<>(meetings);
        rows.addAll(contacts);
        return new CourseSentence("HELD", said.toString(), null, entries(rows));
    }

    private CourseSentence missed(Period period) {
        var missed = period.missed();
        var said = missed.isEmpty()
                ? words.text("assessment.course.none-missed")
                : words.counted("assessment.course.missed", missed.size()) + ": " + tally(missed, this::whyMissed)
                        + ".";
        return new CourseSentence("MISSED", said, null, entries(missed));
    }

    /** Entries that are older than the reasons have none. */
    private String whyMissed(EntryView entry) {
        var reason = entry.missed();
        return words.text(reason == null ? "assessment.course.missed-unsaid" : "attempt." + reason);
    }

    private CourseSentence child(MemberView child, Period period) {
        var seen = period.meetings().stream()
                .filter(entry -> entry.details().present().stream()
                        .anyMatch(one -> one.person().equals(child.id())))
                .toList();
        long alone = seen.stream()
                .flatMap(entry -> entry.details().present().stream())
                .filter(one -> one.person().equals(child.id()) && one.alone())
                .count();
        var said = seen.isEmpty()
                ? words.text("assessment.course.child-unseen", child.name().first())
                : words.text(
                        "assessment.course.child",
                        child.name().first(),
                        String.valueOf(seen.size()),
                        String.valueOf(alone),
                        words.day(seen.get(seen.size() - 1).day()));
        return new CourseSentence("CHILD." + child.id(), said, null, entries(seen));
    }

    private CourseSentence done(List<ActionView> done, Period period) {
        var said = words.counted("assessment.course.done", done.size()) + ": "
                + done.stream().map(action -> quoted(action.what())).collect(Collectors.joining(", ")) + ".";
        return new CourseSentence("DONE", said, null, evidence(done, period, ActionView::doneOn));
    }

    private CourseSentence late(List<ActionView> late, Period period) {
        var said = words.counted("assessment.course.late", late.size()) + ": "
                + late.stream()
                        .map(action -> words.text(
                                "assessment.course.late.one-action", quoted(action.what()), words.day(action.dueOn())))
                        .collect(Collectors.joining(", "))
                + ".";
        return new CourseSentence("LATE", said, null, evidence(late, period, ActionView::dueOn));
    }

    private void risk(Period period, List<CourseSentence> course) {
        var lists = period.risk();
        if (lists.isEmpty()) {
            return;
        }
        var last = lists.get(lists.size() - 1);
        var first = lists.stream()
                .filter(list -> list.completedOn().isBefore(period.from()))
                .reduce((earlier, later) -> later)
                .orElse(lists.get(0));
        var evidence = lists.stream()
                .filter(list -> list == first || list == last)
                .map(list -> new Evidence(
                        words.text(
                                "assessment.course.risk.list",
                                String.valueOf(list.number()),
                                words.day(list.completedOn())),
                        "/risk-list/" + list.number()))
                .toList();
        int change = last.score() - first.score();
        var said = first == last
                ? words.text("assessment.course.risk.one", String.valueOf(last.score()), words.day(last.completedOn()))
                : words.text(
                        "assessment.course.risk",
                        String.valueOf(first.score()),
                        words.day(first.completedOn()),
                        String.valueOf(last.score()),
                        words.day(last.completedOn()),
                        words.text(
                                change == 0
                                        ? "assessment.course.risk.same"
                                        : change < 0 ? "assessment.course.risk.less" : "assessment.course.risk.more",
                                String.valueOf(Math.abs(change))));
        course.add(new CourseSentence("RISK", said, null, evidence));
    }

    private void levels(AssessmentText now, AssessmentText before, List<CourseSentence> course) {
        var better = new ArrayList<String>();
        var worse = new ArrayList<String>();
        for (var area : LifeArea.values()) {
            var level = now.level(area);
            var earlier = before.level(area);
            if (level != null && earlier != null && !level.equals(earlier)) {
                (level > earlier ? better : worse)
                        .add(words.text(
                                "assessment.course.level",
                                words.text("area." + area),
                                String.valueOf(earlier),
                                String.valueOf(level)));
            }
        }
        var said = new ArrayList<String>();
        if (!better.isEmpty()) {
            said.add(words.text("assessment.course.better", String.join(", ", better)));
        }
        if (!worse.isEmpty()) {
            said.add(words.text("assessment.course.worse", String.join(", ", worse)));
        }
        if (!said.isEmpty()) {
            course.add(new CourseSentence(
                    "LEVELS",
                    String.join(" ", said),
                    null,
                    List.of(new Evidence(words.text("assessment.course.all"), "/assessments"))));
        }
    }

    private void events(Period period, List<CourseSentence> course) {
        var happened = new ArrayList<Evidence>();
        period.family().papers().stream()
                .filter(paper -> EVENTS.containsKey(paper.kind()) && period.covers(paper.datedOn()))
                .forEach(paper -> happened.add(new Evidence(
                        dated(paper.datedOn(), words.text("timeline." + paper.kind())),
                        EVENTS.getOrDefault(paper.kind(), ""))));
        for (var placement : period.placements()) {
            var name = period.family().nameOf(placement.child());
            if (period.covers(placement.placedOn())) {
                happened.add(new Evidence(
                        words.text("assessment.course.placed", words.day(placement.placedOn()), name), "/persons"));
            }
            if (period.covers(placement.returnedOn())) {
                happened.add(new Evidence(
                        words.text("assessment.course.returned", words.day(placement.returnedOn()), name), "/persons"));
            }
        }
        if (!happened.isEmpty()) {
            var said = words.text(
                    "assessment.course.events",
                    happened.stream().map(Evidence::what).collect(Collectors.joining("; ")));
            course.add(new CourseSentence("EVENTS", said, null, happened));
        }
    }

    /** Each with its own page, in a sentence of their own: it goes on no paper for the family. */
    private void interventions(Period period, List<CourseSentence> course) {
        var happened = period.interventions().stream()
                .filter(intervention -> period.covers(intervention.seenOn()))
                .sorted(Comparator.comparing(InterventionView::seenAt))
                .toList();
        if (!happened.isEmpty()) {
            var days = happened.stream()
                    .map(InterventionView::seenOn)
                    .map(words::day)
                    .collect(Collectors.joining(", "));
            var evidence = happened.stream()
                    .map(intervention -> new Evidence(
                            dated(intervention.seenOn(), words.text("timeline." + PaperKind.INTERVENTION)),
                            CourseSentence.INTERVENTIONS + "/" + intervention.number()))
                    .toList();
            course.add(new CourseSentence(
                    "INTERVENTIONS", words.text("assessment.course.interventions", days), null, evidence));
        }
    }

    private static List<MemberView> children(Period period) {
        return period.family().children().stream()
                .filter(child ->
                        child.mayBeMinorOn(period.to()) && !child.kinship().isUnborn())
                .toList();
    }

    private static List<ActionView> actions(Period period, Predicate<ActionView> which) {
        var plan = period.plan();
        return plan == null
                ? List.of()
                : plan.goals().stream()
                        .flatMap(goal -> goal.actions().stream())
                        .filter(which)
                        .toList();
    }

    private static boolean isLate(ActionView action, LocalDate by) {
        var due = action.dueOn();
        return action.status().isOpen() && due != null && due.isBefore(by);
    }

    /** Each at its place in the version of the plan that held. */
    private List<Evidence> evidence(
            List<ActionView> actions, Period period, Function<ActionView, @Nullable LocalDate> day) {
        int version = Objects.requireNonNull(period.plan()).number();
        return actions.stream()
                .map(action -> new Evidence(
                        action.what() + ", " + words.day(day.apply(action)),
                        "/plan/versions/" + version + "#action-" + action.id()))
                .toList();
    }

    private List<Evidence> entries(Collection<EntryView> entries) {
        return entries.stream()
                .map(entry -> new Evidence(
                        dated(entry.day(), words.text("visit." + entry.named())), "/work-card/" + entry.id()))
                .toList();
    }

    private String kinds(Collection<EntryView> entries) {
        return tally(entries, entry -> lower(words.text("visit.short." + entry.kind())));
    }

    /** "wizyta w domu (14), poza domem (2)", in the order in which they come first. */
    private static String tally(Collection<EntryView> entries, Function<EntryView, String> name) {
        return entries.stream()
                .collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> one.getKey() + " (" + one.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private String dated(LocalDate day, String what) {
        return words.day(day) + ", " + lower(what);
    }

    private static String quoted(String words) {
        return "„" + words + "”";
    }

    private static String lower(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
