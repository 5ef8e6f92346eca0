package pl.asysta.personnel.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.asysta.personnel.Certificate;
import pl.asysta.personnel.PersonnelFiles;
import pl.asysta.personnel.QualificationGap;
import pl.asysta.personnel.QualificationView;
import pl.asysta.site.Words;
import pl.asysta.staff.Role;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;
import pl.asysta.statute.Deadline;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;

/** The personnel file of a worker, to be read; the administrator finds the ways to change it on it. */
@Controller
class PersonnelFileController {
    private final PersonnelFiles files;
    private final Workers workers;
    private final StatutoryRules rules;
    private final Words words;

    PersonnelFileController(PersonnelFiles files, Workers workers, StatutoryRules rules, Words words) {
        this.rules = rules;
        this.files = files;
        this.workers = workers;
        this.words = words;
    }

    @GetMapping("/staff/{id}/file")
    String file(@PathVariable UUID id, @AuthenticationPrincipal SignedIn reader, Model model) {
        var file = files.of(new WorkerId(id));
        var worker = workers.worker(new WorkerId(id));
        boolean assistant = worker.role() == Role.FAMILY_ASSISTANT;
        model.addAttribute("worker", worker);
        model.addAttribute("file", file);
        model.addAttribute("mayChange", reader.role() == Role.ADMINISTRATOR);
        model.addAttribute("assistant", assistant);
        model.addAttribute("grade", file.employment().gradeOn(words.today()).orElse(null));
        model.addAttribute(
                "gaps", assistant ? file.qualification().gapsOn(words.today()) : List.<QualificationGap>of());
        model.addAttribute("ends", ends(file.qualification()));
        return "personnel/file";
    }

    /** The last day of each certificate that has one, with who entered it. */
    private Map<Certificate, Deadline> ends(QualificationView qualification) {
        var savedBy = qualification.savedBy();
        var enteredBy = savedBy == null ? "" : workers.worker(savedBy).fullName();
        var ends = new HashMap<Certificate, Deadline>();
        for (var certificate : qualification.text().certificates()) {
            var until = certificate.expiresOn();
            if (until != null) {
                var issued = new StartEvent(StartEvent.Kind.PAPER_ISSUED, certificate.issuedOn(), enteredBy);
                ends.put(certificate, rules.certificateEnd(issued, until));
            }
        }
        return ends;
    }
}
