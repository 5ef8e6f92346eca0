package pl.asysta.development.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.development.Development;
import pl.asysta.kernel.NotFound;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;

/** Years of supervision and trainings: of every assistant, and of one. */
@Controller
@PreAuthorize("hasAnyRole('COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class DevelopmentController {
    private final Development development;
    private final Workers workers;
    private final Words words;

    DevelopmentController(Development development, Workers workers, Words words) {
        this.development = development;
        this.workers = workers;
        this.words = words;
    }

    @GetMapping("/development")
    String all(@RequestParam(required = false) @Nullable String year, Model model) {
        int shown = year(year);
        years(shown, model);
        model.addAttribute("rows", development.years(shown));
        model.addAttribute("activities", development.of(shown));
        return "development/years";
    }

    @GetMapping("/development.csv")
    void file(@RequestParam(required = false) @Nullable String year, HttpServletResponse response) throws IOException {
        int shown = year(year);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("rozwoj-" + shown + ".csv")
                        .build()
                        .toString());
        new YearsAsCsv(words).write(development.years(shown), response.getWriter());
    }

    @GetMapping("/development/mine")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String mine(@RequestParam(required = false) @Nullable String year, Viewer viewer, Model model) {
        return one(viewer.worker(), year, viewer, model);
    }

    @GetMapping("/development/assistants/{assistant}")
    String of(
            @PathVariable UUID assistant,
            @RequestParam(required = false) @Nullable String year,
            Viewer viewer,
            Model model) {
        return one(new WorkerId(assistant), year, viewer, model);
    }

    @GetMapping("/development/{activity}/annulment")
    String beginAnnulment(@PathVariable UUID activity, Model model) {
        model.addAttribute("activity", development.open(activity));
        model.addAttribute("form", new AnnulmentForm(null));
        return "development/annulment";
    }

    @PostMapping("/development/{activity}/annulment")
    String annul(
            @PathVariable UUID activity,
            @Valid @ModelAttribute("form") AnnulmentForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        if (Submission.accepted(
                errors, () -> development.annul(activity, Objects.requireNonNull(form.because()), viewer))) {
            return "redirect:/development?done=development-annulled";
        }
        model.addAttribute("activity", development.open(activity));
        return "development/annulment";
    }

    private String one(WorkerId assistant, @Nullable String year, Viewer viewer, Model model) {
        int shown = year(year);
        var worker = workers.worker(assistant);
        if (worker.role() != Role.FAMILY_ASSISTANT) {
            throw new NotFound("assistant", assistant);
        }
        years(shown, model);
        model.addAttribute("worker", worker);
        model.addAttribute("mine", assistant.equals(viewer.worker()));
        model.addAttribute("year", MyYear.of(assistant, shown, development.of(assistant, shown, viewer)));
        return "development/mine";
    }

    private void years(int shown, Model model) {
        model.addAttribute("shown", shown);
        model.addAttribute("thisYear", words.today().getYear());
    }

    private int year(@Nullable String typed) {
        return typed != null && typed.matches("20\\d\\d")
                ? Integer.parseInt(typed)
                : words.today().getYear();
    }
}
