package pl.asysta.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What somebody typed into the boxes of a page, by the name of the box. */
public final class Form {
    private final Map<String, List<String>> boxes;
    private final @Nullable Chosen file;

    private Form(Map<String, List<String>> boxes, @Nullable Chosen file) {
        this.boxes = boxes;
        this.file = file;
    }

    /** A file that was chosen in a box. */
    public record Chosen(String box, String name, byte[] content) {}

    public static Form empty() {
        return new Form(new LinkedHashMap<>(), null);
    }

    /** The same with this box filled otherwise. */
    public Form with(String box, Object... texts) {
        var changed = new LinkedHashMap<>(boxes);
        changed.put(box, List.of(texts).stream().map(String::valueOf).toList());
        return new Form(changed, file);
    }

    /** The same as a browser sends it when this box is left empty. */
    public Form blank(String box) {
        return with(box, "");
    }

    /** The same without this box. */
    public Form without(String box) {
        var changed = new LinkedHashMap<>(boxes);
        changed.remove(box);
        return new Form(changed, file);
    }

    /** The same, sent by the button that completes the paper. */
    public Form complete() {
        return with("complete", "true");
    }

    /** The same with this file chosen; such a form is sent in parts. */
    public Form choosing(String box, String name, byte[] content) {
        return new Form(boxes, new Chosen(box, name, content));
    }

    /** The file that was chosen, or null. */
    public @Nullable Chosen file() {
        return file;
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
