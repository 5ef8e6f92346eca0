package pl.asysta.privacy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;

/** Put down that adults of a family were told what the centre does with their data. */
public record GiveNotice(CaseId family, Set<PersonId> persons, LocalDate on, NoticeWay way) {
    /** Everything is needed. */
    public GiveNotice {
        Objects.requireNonNull(family);
        Objects.requireNonNull(on);
        Objects.requireNonNull(way);
        persons = Set.copyOf(persons);
    }
}
