package pl.asysta.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Fills a form with boxes that were typed earlier, exactly as if they were sent now, but judges nothing. */
@Component
public class Refill {
    private final FormBinding binding;
    private final ObjectProvider<RequestMappingHandlerAdapter> pages;

    Refill(FormBinding binding, ObjectProvider<RequestMappingHandlerAdapter> pages) {
        this.binding = binding;
        this.pages = pages;
    }

    /**
     * The filled form; its target is null when it could not be read at all. Empty for boxes that no page has, as the
     * thousandth of three rows: they were forged, and nothing can be made of them.
     *
     * @param name the form's name in the model
     * @param boxes what was typed, by the name of the box
     */
    public Optional<BindingResult> of(
            Class<? extends Record> form, String name, Map<String, List<String>> boxes, HttpServletRequest request) {
        var binder = new ServletRequestDataBinder(null, name);
        binder.setTargetType(ResolvableType.forClass(form));
        var initializer = pages.getObject().getWebBindingInitializer();
        if (initializer != null) {
            initializer.initBinder(binder);
        }
        binding.prepare(binder);
        var earlier = new Earlier(request, boxes);
        try {
            binder.construct(earlier);
            if (!binder.getBindingResult().hasErrors()) {
                binder.bind(earlier);
            }
        } catch (IndexOutOfBoundsException | BeansException noSuchBox) {
            return Optional.empty();
        }
        return Optional.of(binder.getBindingResult());
    }

    /** The request with the boxes of an earlier one. */
    private static final class Earlier extends HttpServletRequestWrapper {
        private final Map<String, String[]> boxes = new LinkedHashMap<>();

        Earlier(HttpServletRequest request, Map<String, List<String>> typed) {
            super(request);
            typed.forEach((box, texts) -> boxes.put(box, texts.toArray(String[]::new)));
        }

        @Override
        public @Nullable String getParameter(String name) {
            var texts = boxes.get(name);
            return texts == null || texts.length == 0 ? null : texts[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return boxes.get(name);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(boxes.keySet());
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(boxes);
        }
    }
}
