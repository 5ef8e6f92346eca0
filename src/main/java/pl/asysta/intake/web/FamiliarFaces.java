package pl.asysta.intake.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import pl.asysta.people.LookAlike;
import pl.asysta.people.LookAlikes;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** Whom the centre knows already among the persons of a referral; shown once, beside their rows. */
@Component
class FamiliarFaces {
    private final LookAlikes lookAlikes;
    private final OnceOnly onceOnly;

    FamiliarFaces(LookAlikes lookAlikes, OnceOnly onceOnly) {
        this.lookAlikes = lookAlikes;
        this.onceOnly = onceOnly;
    }

    /** Asks about every row that resembles somebody and says nothing of it yet. */
    void greet(@Nullable ReferralForm form, BindingResult errors, Viewer viewer, Model model) {
        if (form == null || errors.getTarget() == null || wasRegistered(form)) {
            return;
        }
        var met = met(form, viewer);
        model.addAttribute("met", met);
        met.keySet().stream()
                .filter(row -> !form.members().get(row).isDecided())
                .sorted()
                .forEach(row -> errors.rejectValue("members[" + row + "].same", "look-alikes.undecided"));
    }

    /** A form sent twice would meet the very persons that it has just entered. */
    private boolean wasRegistered(ReferralForm form) {
        return form.token() != null && onceOnly.isCarriedOut(form.token());
    }

    private Map<Integer, List<LookAlike>> met(ReferralForm form, Viewer viewer) {
        var met = new HashMap<Integer, List<LookAlike>>();
        for (int i = 0; i < form.members().size(); i++) {
            var row = form.members().get(i);
            var alike = row.isBlank() ? List.<LookAlike>of() : lookAlikes.of(row.typed(form.address()), viewer);
            if (!alike.isEmpty()) {
                met.put(i, alike);
            }
        }
        return met;
    }
}
