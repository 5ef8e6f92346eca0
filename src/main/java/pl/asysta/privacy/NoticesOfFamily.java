package pl.asysta.privacy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.PersonId;

/**
 * Who of a family was told what the centre does with her data.
 *
 * @param adults who should be: who is of age, lives and has not left
 * @param entries all that was put down, the newest first
 */
public record NoticesOfFamily(List<MemberView> adults, List<NoticeGiven> entries) {
    static NoticesOfFamily of(CaseView family, List<NoticeGiven> entries, LocalDate today) {
        return new NoticesOfFamily(
                family.members().stream()
                        .filter(member -> isTold(member, today))
                        .toList(),
                entries);
    }

    /** Whether somebody is told for herself: an adult whom the case is about, wherever she lives. */
    static boolean isTold(MemberView member, LocalDate today) {
        return !member.hasLeft() && !member.mayBeMinorOn(today);
    }

    /** The latest entry by which this person was told, or null if she was not. */
    public @Nullable NoticeGiven latest(PersonId person) {
        return entries.stream()
                .filter(entry -> entry.person().equals(person) && entry.holds())
                .max(Comparator.comparing(NoticeGiven::on, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
    }

    /** The adults who were not told. */
    public List<MemberView> missing() {
        return adults.stream().filter(adult -> latest(adult.id()) == null).toList();
    }
}
