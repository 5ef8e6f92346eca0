package pl.asysta.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.institution.InstitutionView;
import pl.asysta.institution.Institutions;
import pl.asysta.personnel.StaffDirectory;
import pl.asysta.register.FamilyFilter;
import pl.asysta.register.FamilyPeople;
import pl.asysta.register.FamilyRegister;
import pl.asysta.register.Sorting;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** Looks for a text in everything that a viewer may see, in as many statements for a large centre as for a small one. */
@Service
@Transactional(readOnly = true)
public class Everything {
    /** So many of each kind are shown; the whole list is a click away. */
    public static final int MOST = 8;

    private final FamilyRegister register;
    private final FamilyPeople people;
    private final StaffDirectory staff;
    private final Institutions institutions;
    private final Words words;

    Everything(
            FamilyRegister register,
            FamilyPeople people,
            StaffDirectory staff,
            Institutions institutions,
            Words words) {
        this.register = register;
        this.people = people;
        this.staff = staff;
        this.institutions = institutions;
        this.words = words;
    }

    /** What was found for a text that is not blank. */
    public Findings find(String text, Viewer viewer) {
        var sought = PlainText.of(text);
        var pages = Arrays.stream(Page.values())
                .filter(page -> page.isFor(viewer.role()) && named(page).holds(sought))
                .toList();
        var workers = staff.find(text);
        if (!viewer.role().seesFamilies()) {
            return new Findings(List.of(), 0, List.of(), first(workers.stream()), workers.size(), List.of(), pages);
        }
        var filter = new FamilyFilter(text, null, null, null, null, null, null, null, null);
        var families = register.page(filter, Sorting.of(null), 1, viewer);
        return new Findings(
                first(families.families().stream()),
                families.total(),
                people.named(text, MOST, viewer),
                first(workers.stream()),
                workers.size(),
                first(institutions.all().stream().filter(one -> named(one).holds(sought))),
                pages);
    }

    private PlainText named(Page page) {
        return PlainText.of(words.text(page.title()) + " " + words.text("search.page." + page));
    }

    private static PlainText named(InstitutionView institution) {
        var details = institution.details();
        return PlainText.of(Stream.of(details.name(), details.address(), details.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
    }

    private static <T> List<T> first(Stream<T> found) {
        return found.limit(MOST).toList();
    }
}
