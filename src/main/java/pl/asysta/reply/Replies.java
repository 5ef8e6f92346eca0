package pl.asysta.reply;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.centre.Centres;
import pl.asysta.intake.ReferralView;
import pl.asysta.intake.Referrals;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.Workers;
import pl.asysta.statute.Deadline;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;

/** Answers to institutions that reported a family. */
@Service
@Transactional
public class Replies {
    private static final Logger log = LoggerFactory.getLogger(Replies.class);

    private final EntityManager entities;
    private final ReplyRepository replies;
    private final Cases cases;
    private final Referrals referrals;
    private final Workers workers;
    private final Centres centres;
    private final StatutoryRules rules;
    private final Clock clock;

    Replies(
            EntityManager entities,
            ReplyRepository replies,
            Cases cases,
            Referrals referrals,
            Workers workers,
            Centres centres,
            StatutoryRules rules,
            Clock clock) {
        this.entities = entities;
        this.replies = replies;
        this.cases = cases;
        this.referrals = referrals;
        this.workers = workers;
        this.centres = centres;
        this.rules = rules;
        this.clock = clock;
    }

    /** The answer to the referral of a family that the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public Optional<ReplyView> of(CaseId family) {
        return replies.findByFamily(family).map(ReferralReply::view);
    }

    /** The clock of an answer that has not gone out; empty where none is owed. */
    @Transactional(readOnly = true)
    public Optional<Deadline> running(ReferralView referral, @Nullable ReplyView reply, String enteredBy) {
        boolean answered = reply != null && reply.isSent();
        return referral.source().isOwedAnAnswer() && !answered
                ? Optional.of(rules.referralReply(
                        new StartEvent(StartEvent.Kind.INFORMATION_RECEIVED, referral.receivedOn(), enteredBy)))
                : Optional.empty();
    }

    /** The text that an answer begins with; it names nobody who asked to stay unnamed. */
    @Transactional(readOnly = true)
    public String letter(CaseView family) {
        var referral = referrals.forOutside(family).orElseThrow();
        var contact = workers.worker(family.socialWorker());
        return new ReplyLetter(referral, family, contact, centres.centre().name()).text();
    }

    /** The text as it goes to the printer; who printed it is on the sheet and in the log. */
    @Transactional(readOnly = true)
    public ReplySheet print(CaseView family, Viewer by) {
        var referral = referrals
                .forOutside(family)
                .filter(reported -> reported.source().isOwedAnAnswer())
                .orElseThrow(() -> new NotFound("reply of case", family.id()));
        log.info("The reply of case {} was printed by worker {}", family.id(), by.worker());
        var reply = of(family.id());
        return new ReplySheet(
                reply.map(ReplyView::text).orElseGet(() -> letter(family)),
                ReplyLetter.written(reply.map(ReplyView::sentOn).orElseGet(() -> LocalDate.now(clock))),
                reply.map(ReplyView::number).orElse(referral.number()));
    }

    /** Keeps a draft, or puts on record that the answer went out. */
    @PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void write(WriteReply written, Viewer by) {
        var family = cases.toWriteIn(written.family(), by);
        var referral = referrals.of(family, by).orElseThrow();
        if (!referral.source().isOwedAnAnswer()) {
            throw new RuleViolation("reply.not-needed");
        }
        checkDay(written.sentOn(), referral);
        referrals
                .withheldName(family)
                .filter(name -> new WithheldName(name).isIn(written.text(), letter(family)))
                .ifPresent(name -> {
                    throw RuleViolation.at("text", "reply.names-the-unnamed");
                });
        replies.findByFamily(written.family())
                .ifPresentOrElse(
                        reply -> reply.write(written, by.worker(), clock.instant()),
                        () -> entities.persist(new ReferralReply(written, by.worker(), clock.instant())));
    }

    private void checkDay(@Nullable LocalDate sentOn, ReferralView referral) {
        if (sentOn == null) {
            return;
        }
        if (sentOn.isAfter(LocalDate.now(clock))) {
            throw RuleViolation.at("sentOn", "form.day.future");
        }
        if (sentOn.isBefore(referral.receivedOn())) {
            throw RuleViolation.at("sentOn", "reply.before-referral", referral.receivedOn());
        }
    }
}
