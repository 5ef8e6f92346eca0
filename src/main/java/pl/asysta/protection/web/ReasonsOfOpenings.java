package pl.asysta.protection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import pl.asysta.cases.CaseId;
import pl.asysta.protection.Emergencies;
import pl.asysta.site.AddressPart;
import pl.asysta.staff.Viewer;

/** Puts beside every page of a family that is open in an emergency why it is, so that the log of reads can say it. */
@Configuration(proxyBeanMethods = false)
class ReasonsOfOpenings implements HandlerInterceptor, WebMvcConfigurer {
    /** After the gate, which says who reads. */
    private static final int ORDER = 3;

    private final ObjectProvider<Emergencies> emergencies;

    ReasonsOfOpenings(ObjectProvider<Emergencies> emergencies) {
        this.emergencies = emergencies;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/cases/*/**").order(ORDER);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(Viewer.ON_REQUEST) instanceof Viewer viewer
                && !viewer.beside().inEmergency().isEmpty()) {
            AddressPart.of(request, AddressPart.FAMILY)
                    .map(CaseId::of)
                    .filter(family -> viewer.beside().inEmergency().containsKey(family.id()))
                    .flatMap(family -> emergencies.getObject().reason(family, viewer))
                    .ifPresent(reason -> request.setAttribute(Viewer.OPENED_BECAUSE, reason));
        }
        return true;
    }
}
