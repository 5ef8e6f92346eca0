package pl.asysta.personnel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import pl.asysta.personnel.AccessRegister;
import pl.asysta.personnel.AccessRow;
import pl.asysta.personnel.PersonnelDeadlines;

/** What the administrator's list of accounts says of each worker's papers; the list itself knows nothing of them. */
@ControllerAdvice(basePackages = "pl.asysta.staff.web")
class PapersOnAccounts {
    private final AccessRegister register;
    private final PersonnelDeadlines deadlines;

    PapersOnAccounts(AccessRegister register, PersonnelDeadlines deadlines) {
        this.register = register;
        this.deadlines = deadlines;
    }

    @ModelAttribute
    void papers(HttpServletRequest request, Model model) {
        boolean list = "GET".equals(request.getMethod()) && "/accounts".equals(request.getRequestURI());
        if (list) {
            List<AccessRow> rows = register.everybody();
            Map<String, AccessRow> byWorker =
                    rows.stream().collect(Collectors.toMap(row -> row.worker().toString(), row -> row));
            model.addAttribute("accessOf", byWorker);
            model.addAttribute("closed", AccessRow.closedIn(rows));
            model.addAttribute("expiring", deadlines.soon());
        }
    }
}
