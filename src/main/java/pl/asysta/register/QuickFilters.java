package pl.asysta.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.Pathway;
import pl.asysta.staff.Viewer;

/** The questions asked of the register every day, each with the number of families it would find. */
@Service
@Transactional(readOnly = true)
public class QuickFilters {
    /** Nobody counts further; the list itself says how many there are. */
    public static final int MOST = 100;

    private static final Map<String, FamilyFilter> FILTERS = filters();

    private final JdbcClient jdbc;
    private final FilterConditions conditions;

    QuickFilters(JdbcClient jdbc, FilterConditions conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
    }

    /**
     * One of them.
     *
     * @param name of its words in the messages
     * @param families how many, one more than {@link #MOST} at most
     */
    public record Quick(String name, FamilyFilter filter, int families) {
        /** Whether the number is only where counting stopped. */
        public boolean isMore() {
            return families > MOST;
        }
    }

    /** All of them, counted in one statement; for whoever sees few families, those are read once. */
    public List<Quick> of(Viewer viewer) {
        var seen = Conditions.visibleTo(viewer);
        var counted = (viewer.role().seesAllFamilies()
                        ? jdbc.sql(counts(() -> Conditions.visibleTo(viewer)))
                        : jdbc.sql(seen.picked("seen") + counts(() -> Conditions.among("seen"))))
                .params(seen.values())
                .query()
                .singleRow();
        return FILTERS.entrySet().stream()
                .map(filter -> new Quick(
                        filter.getKey(),
                        filter.getValue(),
                        ((Number) Objects.requireNonNull(counted.get(filter.getKey()))).intValue()))
                .toList();
    }

    private String counts(Supplier<Conditions> families) {
        return FILTERS.entrySet().stream()
                .map(filter -> "(select count(*) from (%s) found) as %s"
                        .formatted(
                                conditions
                                        .of(filter.getValue(), null, families.get())
                                        .some(MOST + 1),
                                filter.getKey()))
                .collect(Collectors.joining(", ", "select ", ""));
    }

    private static Map<String, FamilyFilter> filters() {
        var filters = new LinkedHashMap<String, FamilyFilter>();
        filters.put("everyone", FamilyFilter.ALL);
        filters.put("late", FamilyFilter.of(Attention.LATE));
        filters.put("soon", FamilyFilter.of(Attention.SOON));
        filters.put("waiting", FamilyFilter.of(Attention.WITHOUT_ASSISTANT));
        filters.put("unseen", FamilyFilter.of(Attention.NOT_SEEN));
        filters.put("court", FamilyFilter.of(Pathway.COURT_ORDER));
        return filters;
    }
}
