package pl.asysta.forlife.web;

import pl.asysta.forlife.CounsellingField;
import pl.asysta.forlife.Entitlement;
import pl.asysta.forlife.Evidence;
import pl.asysta.forlife.SubmittedAs;
import pl.asysta.statute.MedicalSpeciality;

/** What can be chosen on the page of the request. */
record Choices() {
    public SubmittedAs[] submittedAs() {
        return SubmittedAs.values();
    }

    public Evidence[] evidence() {
        return Evidence.values();
    }

    public MedicalSpeciality[] specialities() {
        return MedicalSpeciality.values();
    }

    public Entitlement[] entitlements() {
        return Entitlement.values();
    }

    public CounsellingField[] fields() {
        return CounsellingField.values();
    }
}
