package pl.asysta.forlife;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PersonId;
import pl.asysta.statute.MedicalSpeciality;

/**
 * What the request says; a draft may have gaps.
 *
 * @param applicant a member of the family
 * @param evidenceOn the day of the pregnancy document or of the certificate
 * @param doctor who signed the certificate
 * @param scope of the support, in words
 * @param signedOn when the applicant signed
 * @param familyConsentOn when the rest of the family agreed, where it did; nobody asks for it
 */
@Embeddable
public record ForLifeText(
        @Embedded @AttributeOverride(name = "id", column = @Column(name = "applicant_id")) @Nullable
        PersonId applicant,

        @Nullable LocalDate receivedOn,
        @Enumerated(EnumType.STRING) @Nullable SubmittedAs submittedAs,
        @Enumerated(EnumType.STRING) @Nullable Evidence evidence,
        @Nullable LocalDate evidenceOn,
        @Nullable String doctor,
        @Enumerated(EnumType.STRING) @Nullable MedicalSpeciality speciality,
        @Enumerated(EnumType.STRING) @Nullable Entitlement entitlement,
        @Nullable String scope,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate familyConsentOn) {}
