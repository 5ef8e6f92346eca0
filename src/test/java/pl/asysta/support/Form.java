package pl.asysta.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What somebody typed into the boxes of a page, by the name of the box. */
public final class Form {
    private final Map<String, List<String>> boxes;

    private Form(Map<String, List<String>> boxes) {
        this.boxes = boxes;
    }

    public static Form empty() {
        return new Form(new LinkedHashMap<>());
    }

    /** The same with this box filled otherwise. */
    public Form with(String box, Object... texts) {
        var changed = new LinkedHashMap<>(boxes);
        changed.put(box, List.of(texts).stream().map(String::valueOf).toList());
        return new Form(changed);
    }

    /** The same as a browser sends it when this box is left empty. */
    public Form blank(String box) {
        return with(box, "");
    }

    /** The same without this box. */
    public Form without(String box) {
        var changed = new LinkedHashMap<>(boxes);
        changed.remove(box);
        return new Form(changed);
    }

    /** The same, sent by the button that completes the paper. */
    public Form complete() {
        return with("complete", "true");
    }

    public String text(String box) {
        return boxes.get(box).get(0);
    }

    /** The boxes by their names, in their order. */
    public Map<String, List<String>> boxes() {
        return boxes;
    }

    /** As parameters of a request. */
    public MultiValueMap<String, String> parameters() {
        var parameters = new LinkedMultiValueMap<String, String>();
        boxes.forEach((box, texts) -> texts.forEach(text -> parameters.add(box, text)));
        return parameters;
    }
}
