package pl.asysta.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.util.DetailedError;

/** The refusals of a form as its summary lists them; templates ask it as {@code @refusals}. */
@Component("refusals")
public class Refusals {
    /**
     * In the order of the boxes on the form, those of the whole form first.
     *
     * @param form the record of boxes, or null if it could not be read at all
     */
    public List<DetailedError> inOrder(List<DetailedError> refusals, @Nullable Object form) {
        if (!(form instanceof Record)) {
            return refusals;
        }
        var boxes = Arrays.stream(form.getClass().getRecordComponents())
                .map(component -> component.getName())
                .toList();
        return refusals.stream()
                .sorted(Comparator.comparing((DetailedError refusal) -> !refusal.isGlobal())
                        .thenComparing(refusal -> boxes.indexOf(box(refusal))))
                .toList();
    }

    private static String box(DetailedError refusal) {
        return String.valueOf(refusal.getFieldName()).replaceAll("[.\\[].*", "");
    }
}
