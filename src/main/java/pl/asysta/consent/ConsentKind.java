package pl.asysta.consent;

import java.util.Optional;
import pl.asysta.cases.PaperKind;

/** What a family can put in writing about the service. */
public enum ConsentKind {
    /** Consent A: the family agrees to take part, before the request (art. 8(3)). */
    PARTICIPATION,
    /** Consent B: the family agrees to work with its assistant, at the first joint visit, the rules discussed. */
    COOPERATION,
    /** Somebody does not agree to take part. */
    PARTICIPATION_REFUSED,
    /** Somebody does not agree to work with the assistant. */
    COOPERATION_REFUSED,
    /** Somebody takes back a consent that she signed. */
    WITHDRAWAL;

    /** Whether the family agrees by it. */
    public boolean isGiven() {
        return this == PARTICIPATION || this == COOPERATION;
    }

    /** Whether somebody says no by it. */
    public boolean isRefused() {
        return this == PARTICIPATION_REFUSED || this == COOPERATION_REFUSED;
    }

    /** The consent that is refused by it; empty for what is no refusal. */
    public Optional<ConsentKind> refused() {
        return switch (this) {
            case PARTICIPATION_REFUSED -> Optional.of(PARTICIPATION);
            case COOPERATION_REFUSED -> Optional.of(COOPERATION);
            default -> Optional.empty();
        };
    }

    /** The paper by which a pathway asks for this, or for the consent that is refused. */
    public PaperKind asked() {
        return switch (this) {
            case PARTICIPATION, PARTICIPATION_REFUSED -> PaperKind.PARTICIPATION_CONSENT;
            case COOPERATION, COOPERATION_REFUSED -> PaperKind.COOPERATION_CONSENT;
            case WITHDRAWAL -> throw new IllegalStateException("depends on what is withdrawn");
        };
    }

    /** As the case files it. */
    PaperKind paper() {
        return switch (this) {
            case PARTICIPATION -> PaperKind.PARTICIPATION_CONSENT;
            case COOPERATION -> PaperKind.COOPERATION_CONSENT;
            case PARTICIPATION_REFUSED -> PaperKind.PARTICIPATION_REFUSED;
            case COOPERATION_REFUSED -> PaperKind.COOPERATION_REFUSED;
            case WITHDRAWAL -> throw new IllegalStateException("depends on what is withdrawn");
        };
    }

    /** As the case files the withdrawal of this consent. */
    PaperKind withdrawal() {
        return this == PARTICIPATION ? PaperKind.PARTICIPATION_WITHDRAWN : PaperKind.COOPERATION_WITHDRAWN;
    }
}
