package pl.asysta.reply.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.cases.CaseId;
import pl.asysta.reply.ReplyView;
import pl.asysta.reply.WriteReply;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** The boxes of an answer. */
record ReplyForm(
        long version,

        @NotBlank(message = "{reply.form.text.required}") @Size(max = 10_000, message = "{form.too-long}") @Nullable
        String text,

        @Size(max = 60, message = "{form.too-long}") @Nullable
        String number,

        @Day @Nullable String sentOn) {
    static ReplyForm of(ReplyView reply) {
        return new ReplyForm(reply.version(), reply.text(), reply.number(), Days.typed(reply.sentOn()));
    }

    /** A new answer: the letter, and the number of the referral until the centre gives it another. */
    static ReplyForm blank(String letter, String number) {
        return new ReplyForm(-1, letter, number, null);
    }

    /** What goes out has a number and a day. */
    static void checkSent(@Nullable ReplyForm form, BindingResult errors) {
        if (form == null || errors.getTarget() == null) {
            return;
        }
        if (form.number == null) {
            errors.rejectValue("number", "reply.form.number.required");
        }
        if (form.sentOn == null) {
            errors.rejectValue("sentOn", "reply.form.sentOn.required");
        }
    }

    WriteReply toCommand(CaseId family, boolean sent) {
        return new WriteReply(
                family,
                version,
                String.valueOf(text),
                number == null ? null : number.strip(),
                sent ? Days.of(sentOn) : null);
    }
}
