package pl.asysta.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a worker signed what art. 12(1)(2)–(4) wants from a family assistant; null for not yet.
 *
 * @param parentalAuthority that her parental authority is neither removed nor limited nor suspended
 * @param alimony that she pays alimony where a title obliges her
 * @param noConviction that she was not convicted of an intentional crime
 */
@Embeddable
public record Statements(
        @Column(name = "parental_authority_on") @Nullable LocalDate parentalAuthority,
        @Column(name = "alimony_on") @Nullable LocalDate alimony,
        @Column(name = "no_conviction_on") @Nullable LocalDate noConviction) {
    /** Nothing signed yet. */
    public static final Statements NONE = new Statements(null, null, null);
}
