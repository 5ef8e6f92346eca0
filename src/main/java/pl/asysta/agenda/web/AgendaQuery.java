package pl.asysta.agenda.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import pl.asysta.agenda.AgendaFilter;
import pl.asysta.agenda.DueGroup;
import pl.asysta.agenda.Whose;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.DeadlineRule;

/** What stands in an address of the timetable; whatever is no choice is left out, with a sentence. */
record AgendaQuery(
        @Nullable String who,
        @Nullable String rule,
        @Nullable String family,
        @Nullable String month,
        @Nullable String all) {
    static final String REMINDING = "/deadlines/reminder";
    private static final int LONGEST = 100;

    AgendaFilter filter(Viewer viewer) {
        return new AgendaFilter(
                whose().orElse(Whose.usual(viewer)), deadlineRule().orElse(null), typedFamily());
    }

    /** The group that is shown to its end, or null. */
    public @Nullable DueGroup whole() {
        return named(DueGroup.values(), all).orElse(null);
    }

    /** Keys of the sentences that say what was no choice. */
    public List<String> amiss() {
        var amiss = new ArrayList<String>();
        if (isTyped(who) && whose().isEmpty()) {
            amiss.add("agenda.unknown.who");
        }
        if (isTyped(rule) && deadlineRule().isEmpty()) {
            amiss.add("agenda.unknown.rule");
        }
        return amiss;
    }

    /** The same page with every deadline of a group. */
    public String whole(DueGroup group) {
        return at("/deadlines", month, group);
    }

    /** This very page. */
    String here() {
        return at("/deadlines", month, whole());
    }

    /** Where the button that reminds sends its form, with this choice. */
    public String reminding() {
        return at(REMINDING, month, whole());
    }

    /** The same choice at another address or month. */
    String at(String path, @Nullable String otherMonth, @Nullable DueGroup whole) {
        var address = UriComponentsBuilder.fromPath(path);
        add("who", who, address);
        add("rule", rule, address);
        add("family", family, address);
        add("month", otherMonth, address);
        add("all", whole == null ? null : whole.name(), address);
        return address.encode().toUriString();
    }

    String typedFamily() {
        var typed = Objects.requireNonNullElse(family, "").strip();
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    private Optional<Whose> whose() {
        return Optional.ofNullable(who).filter(AgendaQuery::isTyped).flatMap(Whose::read);
    }

    private Optional<DeadlineRule> deadlineRule() {
        return named(DeadlineRule.values(), rule);
    }

    private static void add(String name, @Nullable String value, UriComponentsBuilder address) {
        if (isTyped(value)) {
            address.queryParam(name, value);
        }
    }

    private static <T extends Enum<T>> Optional<T> named(T[] values, @Nullable String text) {
        return Stream.of(values)
                .filter(value ->
                        text != null && value.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static boolean isTyped(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
