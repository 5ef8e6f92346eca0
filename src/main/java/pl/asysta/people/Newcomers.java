package pl.asysta.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.Members;
import pl.asysta.cases.NewMember;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.Address;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;

/** What follows when persons come into a family: relations that go without saying, and whom they are not. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Newcomers {
    private final Members members;
    private final Relations relations;
    private final LookAlikes lookAlikes;
    private final JdbcClient jdbc;
    private final Clock clock;

    Newcomers(Members members, Relations relations, LookAlikes lookAlikes, JdbcClient jdbc, Clock clock) {
        this.members = members;
        this.relations = relations;
        this.lookAlikes = lookAlikes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Nobody is linked to a person whom she does not resemble.
     *
     * @param box where the refusal stands
     */
    public void refuseUnknown(NewMember member, Address address, Viewer by, String box) {
        var known = member.known();
        if (known != null
                && lookAlikes.of(Typed.of(member, address), by).stream()
                        .noneMatch(alike -> alike.person().equals(known))) {
            throw RuleViolation.at(box, "look-alikes.gone");
        }
    }

    /** The same for a whole family, each refusal beside its row. */
    public void refuseUnknown(List<NewMember> typed, Address address, Viewer by) {
        for (int i = 0; i < typed.size(); i++) {
            refuseUnknown(typed.get(i), address, by, "members[" + i + "].same");
        }
    }

    /** A whole family has just come; its members are in the order in which they were typed. */
    public void settleAll(CaseId family, List<NewMember> typed, Address address, Viewer by) {
        var persons = members.of(family);
        relations.flush();
        for (int i = 0; i < typed.size(); i++) {
            tellApart(typed.get(i), persons.get(i).id(), address, by);
        }
        relations.enterObvious(KinshipRelations.among(persons), by);
    }

    /** Somebody has just come into a family that was there. */
    void settle(CaseId family, NewMember typed, PersonId person, Address address, Viewer by) {
        relations.flush();
        tellApart(typed, person, address, by);
        var obvious = KinshipRelations.among(members.of(family)).stream()
                .filter(each -> isOne(each.from(), person) || isOne(each.to(), person))
                .toList();
        relations.enterObvious(obvious, by);
    }

    private static boolean isOne(MemberView member, PersonId person) {
        return member.id().equals(person);
    }

    private void tellApart(NewMember typed, PersonId person, Address address, Viewer by) {
        var reason = typed.somebodyElse();
        if (reason == null) {
            return;
        }
        for (var alike : lookAlikes.of(Typed.of(typed, address), by)) {
            if (!alike.person().equals(person)) {
                jdbc.sql("insert into person_told_apart values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(
                                person.id(),
                                alike.person().id(),
                                reason,
                                by.worker().id(),
                                OffsetDateTime.now(clock))
                        .update();
            }
        }
    }
}
