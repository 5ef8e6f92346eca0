package pl.asysta.plan.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.asysta.cases.LifeArea;
import pl.asysta.site.Words;

/** A text that is offered while a goal is written, with the area of life that it is for; any other text will do. */
record Suggestion(LifeArea area, String text) {
    /** What is offered in a box, area by area, so many texts in each. */
    static List<Suggestion> in(String box, int each, Words words) {
        return Stream.of(LifeArea.values())
                .flatMap(area -> IntStream.rangeClosed(1, each)
                        .mapToObj(
                                n -> new Suggestion(area, words.text("plan.suggested." + box + "." + area + "." + n))))
                .toList();
    }
}
