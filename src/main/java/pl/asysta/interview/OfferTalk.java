package pl.asysta.interview;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseView;
import pl.asysta.staff.WorkerId;

/**
 * What the family was told of the help it can get, and what it thinks of it.
 *
 * @param toldOn the day it was told of the offer
 * @param toldBy who told it
 * @param words of the family's interest
 */
@Embeddable
public record OfferTalk(
        @Column(name = "offer_told_on") @Nullable LocalDate toldOn,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "offer_told_by")) @Nullable
        WorkerId toldBy,

        @Enumerated(EnumType.STRING) @Nullable Interest interest,
        @Column(name = "interest_words") @Nullable String words) {
    static final OfferTalk EMPTY = new OfferTalk(null, null, null, null);

    void demand(Gaps gaps, CaseView family, LocalDate today) {
        gaps.demand(toldOn, "offerToldOn", "analysis.form.offerToldOn.required")
                .demandThat(toldOn == null || !toldOn.isAfter(today), "offerToldOn", "form.day.future")
                .demandThat(
                        toldOn == null || !toldOn.isBefore(family.informedOn()),
                        "offerToldOn",
                        "interview.offer-before-referral")
                .demand(toldBy, "offerToldBy", "analysis.form.offerToldBy.required")
                .demand(interest, "interest", "analysis.form.interest.required");
    }

    void addTo(Map<String, @Nullable String> prose) {
        prose.put("interestWords", words);
    }
}
