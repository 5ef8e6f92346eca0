package pl.asysta.intake.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import pl.asysta.intake.Routing;
import pl.asysta.intake.Routing.Proposal;
import pl.asysta.kernel.Address;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** Says beside the address to whom a referral would go; by POST, because an address of a family belongs in no log. */
@Controller
@PreAuthorize("hasRole('SOCIAL_WORKER')")
class ProposalController {
    private final Routing routing;
    private final Words words;

    ProposalController(Routing routing, Words words) {
        this.routing = routing;
        this.words = words;
    }

    @PostMapping(path = "/referrals/proposal", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    String propose(
            @RequestParam(required = false) @Nullable String street,
            @RequestParam(required = false) @Nullable String house,
            @RequestParam(required = false) @Nullable String locality,
            Viewer viewer) {
        if (house == null || locality == null) {
            return "";
        }
        return inWords(routing.propose(new Address(street, house, null, null, locality), viewer));
    }

    private String inWords(Proposal proposal) {
        var found = proposal.found();
        var district = found.district();
        if (district == null) {
            return words.text(found.sentence(), Objects.requireNonNull(found.unknown()));
        }
        return proposal.insteadOf() == null
                ? words.text("intake.proposal", district.name(), proposal.worker())
                : words.text("intake.proposal.stand-in", district.name(), proposal.worker(), proposal.insteadOf());
    }
}
