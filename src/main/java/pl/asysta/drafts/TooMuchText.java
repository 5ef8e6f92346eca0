package pl.asysta.drafts;

import pl.asysta.kernel.RuleViolation;

/** More text than a draft keeps; it is still in the form. */
public class TooMuchText extends RuleViolation {
    private static final long serialVersionUID = 1L;

    TooMuchText(int longest) {
        super("draft.too-long", longest);
    }
}
