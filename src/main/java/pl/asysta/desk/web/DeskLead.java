package pl.asysta.desk.web;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import pl.asysta.desk.Dues;
import pl.asysta.site.Words;

/** The sentence at the top of a desk: how much there is today, what has passed and what ends this week. */
@Component
class DeskLead {
    private final Words words;

    DeskLead(Words words) {
        this.words = words;
    }

    /**
     * The sentence.
     *
     * @param key of what is counted first
     */
    String of(String key, int number, Dues dues) {
        var first = number == 0 ? words.text(key + ".none") : words.counted(key, number);
        return first + " " + terms(dues);
    }

    private String terms(Dues dues) {
        int late = dues.late().size();
        int week = dues.week().size();
        var parts = new ArrayList<String>();
        if (late > 0) {
            parts.add(words.counted("desk.late", late));
        }
        if (week > 0) {
            parts.add(words.counted(late > 0 ? "desk.week-too" : "desk.week", week));
        }
        return parts.isEmpty() ? words.text("desk.on-time") : String.join(", ", parts) + ".";
    }
}
