package pl.asysta.groupactivity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.MemberView;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.Violations;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** Who of a family is enrolled in a group. Nobody is taken off the list: who leaves has a day and a reason. */
@Service
@Transactional
public class GroupEnrolments {
    private final EnrolmentRows rows;
    private final GroupRows groups;
    private final Cases cases;
    private final OnceOnly once;
    private final Clock clock;

    GroupEnrolments(EnrolmentRows rows, GroupRows groups, Cases cases, OnceOnly once, Clock clock) {
        this.rows = rows;
        this.groups = groups;
        this.cases = cases;
        this.once = once;
        this.clock = clock;
    }

    /** Every enrolment of a family that the reader has already been allowed to see, those who left last. */
    @Transactional(readOnly = true)
    public List<EnrolmentView> of(CaseId family, Viewer reader) {
        return rows.enrolled(family, reader);
    }

    /** Those of a family who can be enrolled in some group. */
    public List<MemberView> eligible(CaseView family) {
        return family.members().stream()
                .filter(member -> !member.hasLeft() && !member.kinship().isUnborn())
                .toList();
    }

    /**
     * Enrols somebody; the same form twice enrols her once.
     *
     * @throws RuleViolation if the classes are not for her, or she is enrolled already
     */
    @PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void enrol(EnrolPerson command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        once.carryOut(command.token(), command, () -> {
            refuseWhatCannotBe(command, family, groups.hold(command.group()).details());
            return rows.enrol(command, by.worker(), OffsetDateTime.now(clock));
        });
    }

    /**
     * Ends an enrolment; the same twice is no mistake.
     *
     * @throws RuleViolation if it has ended, or ends before a meeting at which she was
     */
    @PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void leave(LeaveGroup command, Viewer by) {
        cases.toWriteIn(command.family(), by);
        groups.hold(enrolment(command, by).group());
        var enrolment = enrolment(command, by);
        if (command.on().equals(enrolment.leftOn()) && command.reason().equals(enrolment.reason())) {
            return;
        }
        if (enrolment.leftOn() != null) {
            throw new RuleViolation("group.left-already", enrolment.leftOn());
        }
        if (command.on().isAfter(LocalDate.now(clock))) {
            throw RuleViolation.at("leftOn", "form.day.future");
        }
        if (command.on().isBefore(enrolment.enrolledOn())) {
            throw RuleViolation.at("leftOn", "group.left-before-enrolled", enrolment.enrolledOn());
        }
        rows.lastAttended(enrolment.id()).filter(command.on()::isBefore).ifPresent(day -> {
            throw RuleViolation.at("leftOn", "group.left-before-attended", day);
        });
        rows.leave(command, by.worker(), OffsetDateTime.now(clock));
    }

    private EnrolmentView enrolment(LeaveGroup command, Viewer by) {
        return rows.enrolled(command.family(), by).stream()
                .filter(one -> one.id().equals(command.enrolment()))
                .findFirst()
                .orElseThrow(() -> new NotFound("enrolment", command.enrolment()));
    }

    private void refuseWhatCannotBe(EnrolPerson command, CaseView family, GroupDetails group) {
        if (family.isClosed()) {
            throw new RuleViolation("group.case-closed");
        }
        var today = LocalDate.now(clock);
        var amiss = new Violations();
        if (!group.isRunningOn(today)) {
            amiss.at("group", "group.ended");
        }
        if (command.on().isAfter(today)) {
            amiss.at("enrolledOn", "form.day.future");
        }
        if (command.on().isBefore(group.startsOn())) {
            amiss.at("enrolledOn", "group.before-start", group.startsOn());
        }
        eligible(family).stream()
                .filter(member -> member.id().equals(command.person()))
                .findFirst()
                .ifPresentOrElse(
                        member -> {
                            if (!group.kind().isFor(member, command.on())) {
                                amiss.at("person", "group.not-for." + group.kind());
                            }
                        },
                        () -> amiss.at("person", "group.stranger"));
        if (rows.isEnrolled(command)) {
            amiss.at("person", "group.enrolled-already");
        }
        amiss.refuse();
    }
}
