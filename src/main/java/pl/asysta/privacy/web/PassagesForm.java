package pl.asysta.privacy.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.privacy.Choice;
import pl.asysta.privacy.Passage;
import pl.asysta.privacy.Verdict;
import pl.asysta.site.Prose;

/** What was chosen about the passages of one page. */
record PassagesForm(@Nullable List<@Valid @Nullable Line> lines) {
    /** One passage; its key and its digest come from the page. */
    record Line(
            @Nullable String key,
            @Nullable String readAs,
            @Nullable Verdict verdict,
            @Prose @Nullable String words) {
        /** The verdict on this text, if this text is the one it was given on. */
        public @Nullable Verdict verdictOn(Passage passage) {
            return passage.digest().equals(readAs) ? verdict : null;
        }

        boolean isChosen() {
            return key != null && readAs != null && verdict != null;
        }

        Choice toChoice() {
            return new Choice(
                    Objects.requireNonNull(key),
                    Objects.requireNonNull(readAs),
                    Objects.requireNonNull(verdict),
                    Objects.toString(words, "").lines().toList());
        }
    }

    /** What was chosen of this passage, wherever it stands now. */
    public @Nullable Line of(Passage passage) {
        return lines == null
                ? null
                : lines.stream()
                        .filter(line -> line != null && passage.key().equals(line.key()))
                        .findFirst()
                        .orElse(null);
    }

    List<Choice> choices() {
        return lines == null
                ? List.of()
                : lines.stream()
                        .filter(Objects::nonNull)
                        .filter(Line::isChosen)
                        .map(Line::toChoice)
                        .toList();
    }
}
