package pl.asysta.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.centre.Centres;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.SignInReset;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.WorkerId;

/** What a worker has beside her password: an app that shows codes, passkeys, and codes on paper for a bad day. */
@Service
@Transactional
public class SecondFactors {
    private final AuthenticatorApp app;
    private final Passkeys passkeys;
    private final RecoveryCodes recovery;
    private final SignInSettings settings;
    private final Centres centres;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactors(
            AuthenticatorApp app,
            Passkeys passkeys,
            RecoveryCodes recovery,
            SignInSettings settings,
            Centres centres,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.app = app;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.settings = settings;
        this.centres = centres;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What she has.
     *
     * @param app whether an app shows codes for her
     * @param passkeys how many
     * @param codes how many codes on paper are not used yet
     */
    public record Own(boolean app, int passkeys, int codes) {
        /** Whether she has any that she uses every day. */
        public boolean any() {
            return app || passkeys > 0;
        }
    }

    /** What comes after the password. */
    public enum Step {
        /** The desk. */
        DONE,
        /** Her second factor. */
        CODE,
        /** Her role needs a second factor, and she has none yet. */
        ENROLMENT
    }

    /** What she has. */
    @Transactional(readOnly = true)
    public Own of(SignedIn me) {
        return new Own(app.isConfirmed(me.id()), passkeys.of(me).size(), recovery.left(me.id()));
    }

    /** What comes after the password. */
    @Transactional(readOnly = true)
    public Step after(SignedIn me) {
        if (of(me).any()) {
            return Step.CODE;
        }
        return settings.demandsSecondFactor(me.role()) ? Step.ENROLMENT : Step.DONE;
    }

    /** What she gives her telephone to read. */
    public Enrolment enrolment(SignedIn me) {
        if (app.isConfirmed(me.id())) {
            throw new RuleViolation("signin.app.there-already");
        }
        return Enrolment.of(
                app.pending(me.id()), me.getUsername(), centres.centre().shortName());
    }

    /** The first code of her telephone; answers with new codes for paper, which are never shown again. */
    public List<String> confirm(SignedIn me, String code) {
        if (!app.confirm(me.id(), digits(code))) {
            throw RuleViolation.at("code", "signin.code.wrong");
        }
        return recovery.renew(me.id());
    }

    /** Whether this is a code of her app, or one on paper; either works once. */
    public boolean accepts(SignedIn me, String code) {
        return app.accepts(me.id(), digits(code)) || recovery.accepts(me.id(), code);
    }

    /** Takes her app away, and the codes on paper if nothing is left that they could stand in for. */
    public void removeApp(SignedIn me) {
        app.remove(me.id());
        leaveNoCodesAlone(me);
    }

    /** The same with one of her passkeys. */
    public void removePasskey(SignedIn me, String id) {
        passkeys.remove(me, id);
        leaveNoCodesAlone(me);
    }

    /** New codes on paper in place of the earlier ones. */
    public List<String> renewCodes(SignedIn me) {
        return recovery.renew(me.id());
    }

    /** Who has lost everything signs in by the password alone, and whatever session she had is over. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void reset(WorkerId worker, String reason, SignedIn by) {
        if (worker.equals(by.id())) {
            throw new RuleViolation("signin.reset.own");
        }
        jdbc.sql("insert into second_factor_reset (id, worker_id, reason, reset_by, reset_at) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), worker.id(), reason, by.id().id(), OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new SignInReset(worker, SignInReset.Kind.SECOND_FACTOR));
    }

    /** The workers who have a second factor. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<WorkerId> protectedWorkers() {
        return jdbc.sql("""
                        select worker_id from authenticator_app where confirmed_at is not null
                        union
                        select w.id from worker w join user_entities e on e.name = w.login
                         where exists (select from user_credentials c where c.user_entity_user_id = e.id)""").query(UUID.class).list().stream()
                .map(WorkerId::new)
                .toList();
    }

    private void leaveNoCodesAlone(SignedIn me) {
        if (!of(me).any()) {
            recovery.remove(me.id());
        }
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }
}
