package pl.asysta.search;

import java.util.List;
import pl.asysta.institution.InstitutionView;
import pl.asysta.personnel.DirectoryEntry;
import pl.asysta.register.FamilyPeople;
import pl.asysta.register.FamilyRow;

/**
 * What was found, the first few of each kind.
 *
 * @param allFamilies how many families there are in the register for the same text
 * @param allWorkers the same in the directory of workers
 */
public record Findings(
        List<FamilyRow> families,
        int allFamilies,
        List<FamilyPeople.Found> people,
        List<DirectoryEntry> workers,
        int allWorkers,
        List<InstitutionView> institutions,
        List<Page> pages) {
    /** Whether nothing was. */
    public boolean isEmpty() {
        return families.isEmpty() && people.isEmpty() && workers.isEmpty() && institutions.isEmpty() && pages.isEmpty();
    }
}
