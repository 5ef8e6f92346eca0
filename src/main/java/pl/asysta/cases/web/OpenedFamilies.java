package pl.asysta.cases.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.site.AddressPart;
import pl.asysta.staff.Viewer;

/**
 * Stands before every page of a family that is open to a worker though it is not hers: it may be read, and says so above all
 * else. Nothing is written to it, whoever forgot to ask; an intervention apart, while it is open in an emergency.
 */
@ControllerAdvice(basePackages = "pl.asysta") // not on error pages, which ask the database nothing
@Configuration(proxyBeanMethods = false)
class OpenedFamilies implements HandlerInterceptor, WebMvcConfigurer {
    private static final Set<String> READING = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

    /** After the gate, which says who reads. */
    private static final int ORDER = 2;

    private final Cases cases;

    OpenedFamilies(Cases cases) {
        this.cases = cases;
    }

    /**
     * Why a family is open that is not hers.
     *
     * @param past the last day on which she may read of a family with which she worked, or null
     * @param emergency when a family closes that she opened in an emergency, or null
     */
    record Opened(@Nullable LocalDate past, @Nullable Instant emergency) {}

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/cases/*/**").order(ORDER);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!READING.contains(request.getMethod())) {
            opened(request).filter(open -> !mayWrite(open, request)).ifPresent(open -> {
                throw new NotFound("case", "open to be read");
            });
        }
        return true;
    }

    @ModelAttribute("opened")
    @Nullable
    Opened onPage(HttpServletRequest request) {
        return opened(request).orElse(null);
    }

    private Optional<Opened> opened(HttpServletRequest request) {
        return request.getAttribute(Viewer.ON_REQUEST) instanceof Viewer viewer
                ? AddressPart.of(request, AddressPart.FAMILY).map(CaseId::of).flatMap(family -> opened(family, viewer))
                : Optional.empty();
    }

    private Optional<Opened> opened(CaseId family, Viewer viewer) {
        var beside = viewer.beside();
        return beside.toRead().contains(family.id()) && !cases.isWritable(family, viewer)
                ? Optional.of(new Opened(
                        beside.past().get(family.id()), beside.inEmergency().get(family.id())))
                : Optional.empty();
    }

    private static boolean mayWrite(Opened open, HttpServletRequest request) {
        return open.emergency() != null && request.getRequestURI().matches(".*/cases/[^/]+/interventions/.*");
    }
}
