package pl.asysta.personnel.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.personnel.QualificationPath;
import pl.asysta.site.Conflict;
import pl.asysta.site.Words;

/** When two people save the same part of a file: the typed boxes and rows beside the saved ones, in words. */
@Component
class BothTexts {
    private final Words words;

    BothTexts(Words words) {
        this.words = words;
    }

    void show(Model model, Record typed, Record saved, long version) {
        Conflict.show(model, typed, saved, version, field -> words.text("personnel.form." + field), this::inWords);
    }

    private String inWords(Object value) {
        if (value instanceof List<?> rows) {
            return rows.stream().map(this::row).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        }
        if (value instanceof QualificationPath path) {
            return words.text("qualification-path." + path);
        }
        return value instanceof Boolean clean ? words.text("offender-register." + clean) : value.toString();
    }

    private String row(@Nullable Object row) {
        if (row instanceof DutyForm duty) {
            return duty.isBlank()
                    ? ""
                    : joined(named("weekday.", duty.weekday()), duty.starts(), duty.ends(), duty.room());
        }
        if (row instanceof CertificateForm certificate) {
            return joined(
                    named("certificate.", certificate.kind()),
                    certificate.number(),
                    certificate.issuedOn(),
                    certificate.expiresOn());
        }
        if (row instanceof TermForm.OfEmployment term) {
            return joined(named("employment.", term.employment()), term.firstDay(), term.lastDay());
        }
        return row instanceof TermForm.OfGrade term
                ? joined(named("grade.", term.grade()), term.firstDay(), term.lastDay())
                : "";
    }

    private @Nullable String named(String words, @Nullable Enum<?> value) {
        return value == null ? null : this.words.text(words + value);
    }

    private static String joined(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
