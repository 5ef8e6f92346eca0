package pl.asysta.site;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.ui.Model;

/**
 * Two texts of one paper: what the person typed stays in the form, what somebody saved meanwhile stands beside it.
 *
 * @param differences the fields in which they differ
 */
public record Conflict(List<Difference> differences) {
    static final String ATTRIBUTE = "conflict";

    /**
     * One field that differs.
     *
     * @param field name of the form's field
     * @param labelKey message key of its label
     * @param saved the text that is stored now
     * @param typed the text of the person's own form
     */
    public record Difference(String field, String labelKey, String saved, String typed) {}

    /**
     * Puts both texts on the page.
     *
     * @param typed the person's form, a record
     * @param saved the same record made of what is stored now
     * @param labels prefix of the message keys of the labels
     */
    public static void show(Model model, Record typed, Record saved, String labels) {
        var differences = new ArrayList<Difference>();
        for (var component : typed.getClass().getRecordComponents()) {
            var mine = text(component, typed);
            var theirs = text(component, saved);
            if (!"version".equals(component.getName()) && !mine.equals(theirs)) {
                differences.add(new Difference(component.getName(), labels + "." + component.getName(), theirs, mine));
            }
        }
        model.addAttribute(ATTRIBUTE, new Conflict(differences));
    }

    private static String text(RecordComponent component, Record form) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return Objects.toString(accessor.invoke(form), "").replace("\r\n", "\n");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
