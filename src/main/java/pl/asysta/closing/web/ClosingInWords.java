package pl.asysta.closing.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.asysta.closing.ClosingText;
import pl.asysta.site.Words;
import pl.asysta.staff.WorkerId;

/**
 * The end of the work as a person reads it, by the labels of the boxes: two of them can be laid beside each other.
 *
 * @param said to every label what stands in its box
 */
record ClosingInWords(Map<String, @Nullable String> said) {
    static ClosingInWords of(
            ClosingText text, Map<String, String> names, Words words, Function<WorkerId, String> workers) {
        var said = new LinkedHashMap<String, @Nullable String>();
        var labels = new Labels(words);
        said.put(labels.of("reason"), labels.value("closing.reason.", text.reason()));
        said.put(labels.of("words"), text.words());
        said.put(labels.of("lastDay"), words.day(text.lastDay()));
        text.goals()
                .forEach((goal, result) -> said.put(
                        names.getOrDefault(goal, ""),
                        joined(labels.value("closing.effect.", result.effect()), result.words())));
        said.put(
                labels.of("mainGoalEffect"),
                joined(labels.value("closing.effect.", text.mainGoalEffect()), text.mainGoalWords()));
        text.children()
                .forEach((child, result) -> said.put(
                        names.getOrDefault(child, ""),
                        joined(labels.value("closing.place.", result.place()), result.words())));
        said.put(
                labels.of("stability"),
                joined(labels.value("closing.stability.", text.stability()), text.stabilityWords()));
        said.put(labels.of("recommendations"), text.recommendations());
        var aftercare = text.aftercare();
        var monitor = aftercare.monitor();
        said.put(
                labels.of("monitored"),
                aftercare.monitored() == null ? null : words.text("closing.monitored." + aftercare.monitored()));
        said.put(labels.of("monitor"), monitor == null ? null : workers.apply(monitor));
        said.put(labels.of("noMonitoring"), aftercare.noMonitoring());
        var told = text.nonCooperation();
        said.put(labels.of("tried"), told.tried());
        said.put(labels.of("talkOn"), words.day(told.talkOn()));
        said.put(labels.of("talkWith"), told.talkWith());
        said.put(labels.of("talkSaid"), told.talkSaid());
        var court = text.court();
        said.put(labels.of("courtBasis"), labels.value("closing.court.", court.basis()));
        said.put(labels.of("rulingOn"), words.day(court.rulingOn()));
        said.put(labels.of("rulingNumber"), court.rulingNumber());
        said.put(labels.of("openMattersReason"), text.openMattersReason());
        return new ClosingInWords(said);
    }

    private static String joined(@Nullable String value, @Nullable String words) {
        return value == null ? (words == null ? "" : words) : words == null ? value : value + ": " + words;
    }

    private record Labels(Words words) {
        String of(String box) {
            return words.text("closing.form." + box);
        }

        @Nullable
        String value(String beginning, @Nullable Enum<?> value) {
            return value == null ? null : words.text(beginning + value);
        }
    }
}
