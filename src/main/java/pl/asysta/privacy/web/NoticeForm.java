package pl.asysta.privacy.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.asysta.privacy.NoticeText;
import pl.asysta.site.Day;
import pl.asysta.site.Prose;
import pl.asysta.site.Words;

/** The boxes of a version of the privacy notice. */
record NoticeForm(
        @NotBlank(message = "{privacy.notice.part.required}") @Prose @Nullable
        String controller,

        @NotBlank(message = "{privacy.notice.part.required}") @Prose @Nullable
        String officer,

        @NotBlank(message = "{privacy.notice.part.required}") @Prose @Nullable
        String purposes,

        @NotBlank(message = "{privacy.notice.part.required}") @Prose @Nullable
        String sources,

        @NotBlank(message = "{privacy.notice.part.required}") @Prose @Nullable
        String recipients,

        @NotBlank(message = "{privacy.notice.part.required}") @Prose @Nullable
        String keptFor,

        @NotBlank(message = "{privacy.notice.part.required}") @Prose @Nullable
        String rights,

        @NotBlank(message = "{privacy.notice.part.required}") @Prose @Nullable
        String duty,

        @NotBlank(message = "{privacy.notice.from.required}") @Day(future = true) @Nullable
        String validFrom) {
    /** The next version, which begins with the words of the last one. */
    static NoticeForm of(NoticeText text) {
        return new NoticeForm(
                text.controller(),
                text.officer(),
                text.purposes(),
                text.sources(),
                text.recipients(),
                text.keptFor(),
                text.rights(),
                text.duty(),
                null);
    }

    /** The first version: what is the same for every centre is proposed. */
    static NoticeForm proposed(Words words) {
        return new NoticeForm(
                null,
                null,
                words.text("privacy.proposal.purposes"),
                words.text("privacy.proposal.sources"),
                words.text("privacy.proposal.recipients"),
                null,
                words.text("privacy.proposal.rights"),
                words.text("privacy.proposal.duty"),
                null);
    }

    NoticeText text() {
        return new NoticeText(
                said(controller),
                said(officer),
                said(purposes),
                said(sources),
                said(recipients),
                said(keptFor),
                said(rights),
                said(duty));
    }

    private static String said(@Nullable String text) {
        return String.valueOf(text).strip();
    }
}
