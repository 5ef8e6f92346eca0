package pl.asysta.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/** What entries of the register must fulfil, as SQL about {@code register_entry e} with its values. */
final class Conditions {
    /** That the work with the family, or the way to it, has not ended. */
    static final String NOT_OVER = "e.stage not in ('MONITORED', 'CLOSED')";

    private final String entries;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private List<Either> alternatives = List.of();
    private boolean aboutClocks;

    private Conditions(String entries) {
        this.entries = entries;
    }

    /** These families and no others. */
    static Conditions these(String cases) {
        return new Conditions("register_entry").and("e.case_id = any (cast(:cases as uuid[]))", "cases", cases);
    }

    /** Asked of entries that were picked before, under this name. */
    static Conditions among(String picked) {
        return new Conditions(picked);
    }

    /** That the viewer may see the family: the same rule as for its file. */
    static Conditions visibleTo(Viewer viewer) {
        var seen = new Conditions("register_entry");
        if (!viewer.role().seesFamilies()) {
            return seen.and("false");
        }
        if (viewer.role().restrictsFamilies()) {
            return seen;
        }
        // the entries themselves are not closed by PostgreSQL: it would no longer search them by their index
        seen.and(
                "e.case_id <> all ((select families_closed_to(:me))::uuid[])",
                "me",
                viewer.worker().id());
        return viewer.role().seesAllFamilies() ? seen : seen.and(hers(viewer, seen.values));
    }

    /** Her district's, her own, those of whom she stands in for, and those that are open to her beside. */
    private static String hers(Viewer viewer, Map<String, Object> values) {
        var hers = new ArrayList<>(List.of("e.social_worker_id = :me", "e.assistant_id = :me", "e.monitor_id = :me"));
        if (!viewer.standsInFor().isEmpty()) {
            values.put("absent", viewer.standsInFor().stream().map(WorkerId::id).toList());
            hers.add("e.assistant_id in (:absent)");
            hers.add("e.monitor_id in (:absent)");
        }
        if (!viewer.districts().isEmpty()) {
            hers.add(viewer.districts().stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "e.district_id in (", ")")));
        }
        var beside = new ArrayList<>(viewer.beside().toRead());
        beside.addAll(viewer.beside().restricted());
        if (!beside.isEmpty()) {
            values.put("beside", beside);
            hers.add("e.case_id in (:beside)");
        }
        return hers.stream().collect(Collectors.joining(" or ", "(", ")"));
    }

    /** That a column holds one of these values of an enum. They stand in the SQL, so that it is planned for them. */
    static String oneOf(String column, Collection<? extends Enum<?>> values) {
        return values.size() == 1
                ? column + " = '" + values.iterator().next().name() + "'"
                : values.stream()
                        .map(value -> "'" + value.name() + "'")
                        .collect(Collectors.joining(", ", column + " in (", ")"));
    }

    Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** One of these at least. They are counted one by one, each from the index that has its order. */
    Conditions andOneOf(List<Either> alternatives) {
        this.alternatives = alternatives;
        return this;
    }

    /** The same of clocks: whoever fulfils it has one that runs. */
    Conditions andOneOfClocks(List<Either> alternatives) {
        aboutClocks = true;
        return andOneOf(alternatives);
    }

    /** Whether only families with a running clock fulfil it. */
    boolean isAboutClocks() {
        return aboutClocks;
    }

    Conditions and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    String sql() {
        return alternatives.isEmpty() ? others() : Either.any(alternatives) + " and " + others();
    }

    /** So many of the entries at most, to be counted. */
    String some(int most) {
        return alternatives.isEmpty()
                ? "select e.case_id from %s e where %s limit %d".formatted(entries, others(), most)
                : IntStream.range(0, alternatives.size())
                        .mapToObj(i -> fulfilling(i, most))
                        .collect(Collectors.joining(" union all ", "select e.case_id from (", ") e limit " + most));
    }

    /** Entries that fulfil this alternative and none before it, so that reading can stop as soon as there are enough. */
    private String fulfilling(int alternative, int most) {
        var either = alternatives.get(alternative);
        var before = alternatives.subList(0, alternative);
        var first = before.isEmpty() ? "true" : Either.any(before) + " is not true";
        return "(select e.case_id from %s e where %s and %s and %s order by %s limit %d)"
                .formatted(entries, either.condition(), others(), first, either.order(), most);
    }

    /** The beginning of a statement that reads the entries once, to ask more of them under this name. */
    String picked(String name) {
        return "with %s as materialized (select e.* from %s e where %s) ".formatted(name, entries, sql());
    }

    private String others() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    /**
     * One of several conditions.
     *
     * @param order by which an index finds those that fulfil it
     */
    record Either(String condition, String order) {
        static String any(List<Either> alternatives) {
            return alternatives.stream().map(Either::condition).collect(Collectors.joining(" or ", "(", ")"));
        }
    }
}
