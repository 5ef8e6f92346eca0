package pl.asysta.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands in the boxes of a form, by their names, every character as it was typed.
 *
 * @param boxes from the name of a box to what was typed, chosen or marked in it
 */
public record TypedForm(Map<String, List<String>> boxes) {
    /** More characters than any form of ours takes. */
    static final int LONGEST = 600_000;

    private static final int MOST_BOXES = 2_000;

    /** Passwords are never kept, nor what belongs to the sending of a form and not to its text. */
    private static final Pattern NOT_TYPED = Pattern.compile("(?i)_csrf|_draft|_sheet|.*password.*|complete");

    private static final int WORTH_SHOWING = 3;

    /** Puts aside what is not typed. */
    public TypedForm {
        var typed = new LinkedHashMap<String, List<String>>();
        boxes.forEach((box, texts) -> {
            if (!NOT_TYPED.matcher(box).matches()) {
                typed.put(box, List.copyOf(texts));
            }
        });
        boxes = java.util.Collections.unmodifiableMap(typed);
    }

    /** The texts worth reading without the form around them, as where the form is closed. */
    public List<String> longTexts() {
        var texts = new ArrayList<String>();
        boxes.values().forEach(texts::addAll);
        texts.removeIf(text -> text.length() < WORTH_SHOWING || text.matches("[0-9a-f-]{36}|[A-Z_]+|true|false"));
        return List.copyOf(texts);
    }

    /**
     * Refuses what no form of ours sends.
     *
     * @throws TooMuchText if it is more than is kept
     */
    void check() {
        long length = 0;
        for (var box : boxes.entrySet()) {
            length += box.getKey().length();
            length += box.getValue().stream().mapToLong(String::length).sum();
        }
        if (length > LONGEST || boxes.size() > MOST_BOXES) {
            throw new TooMuchText(LONGEST);
        }
    }
}
