package pl.asysta.interview.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.interview.InterviewText;
import pl.asysta.interview.InterviewView;
import pl.asysta.interview.Place;
import pl.asysta.interview.RecordInterview;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** The boxes of the interview's page; only a completed interview wants them filled. */
record InterviewForm(
        long version,

        @Day @NotBlank(groups = Complete.class, message = "{interview.form.heldOn.required}") @Nullable
        String heldOn,

        @NotNull(groups = Complete.class, message = "{interview.form.place.required}") @Nullable
        Place place,

        @NotBlank(groups = Complete.class, message = "{interview.form.present.required}")
        @Size(max = Complete.LINE, message = "{form.too-long}")
        @Nullable
        String present,

        @NotBlank(groups = Complete.class, message = "{interview.form.summary.required}")
        @Size(max = Complete.TEXT, message = "{form.too-long}")
        @Nullable
        String summary,

        @Size(max = Complete.TEXT, message = "{form.too-long}") @Nullable
        String needs,

        @Size(max = Complete.TEXT, message = "{form.too-long}") @Nullable
        String ownWords,

        @Size(max = Complete.TEXT, message = "{form.too-long}") @Nullable
        String strengths,

        @NotBlank(groups = Complete.class, message = "{interview.form.conclusions.required}")
        @Size(max = Complete.TEXT, message = "{form.too-long}")
        @Nullable
        String conclusions) {
    static InterviewForm of(InterviewView interview) {
        var text = interview.text();
        return new InterviewForm(
                interview.version(),
                Days.typed(text.heldOn()),
                text.place(),
                text.present(),
                text.summary(),
                text.needs(),
                text.ownWords(),
                text.strengths(),
                text.conclusions());
    }

    RecordInterview toCommand(CaseId family) {
        return new RecordInterview(
                family,
                version,
                new InterviewText(
                        Days.read(heldOn).orElse(null),
                        place,
                        present,
                        summary,
                        needs,
                        ownWords,
                        strengths,
                        conclusions));
    }
}
