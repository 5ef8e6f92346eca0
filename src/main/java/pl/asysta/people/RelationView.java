package pl.asysta.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.PersonId;

/** A relation as a page shows it. */
public record RelationView(
        UUID id,
        long version,
        RelationKind kind,
        PersonId from,
        PersonId to,
        @Nullable Parting parted,
        @Nullable LocalDate partedOn) {
    /** Whether this person is at one of its ends. */
    public boolean isOf(PersonId person) {
        return from.equals(person) || to.equals(person);
    }

    /** The person at the other end. */
    public PersonId other(PersonId person) {
        return from.equals(person) ? to : from;
    }

    /** The key of the words for what this member is to the other one; who parted is a former partner. */
    public String called(MemberView member) {
        if (parted == null) {
            return "relation.reading." + Reading.of(kind, from.equals(member.id()));
        }
        var sex = member.sex();
        return sex == null ? "relation.former.UNKNOWN" : "relation.former." + sex;
    }

    /** What the other one is to this person. */
    public Reading otherTo(PersonId person) {
        return Reading.of(kind, to.equals(person));
    }
}
