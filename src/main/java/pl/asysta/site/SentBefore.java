package pl.asysta.site;

import pl.asysta.kernel.RuleViolation;

/** This form has been carried out with another content: nothing was stored now, and the text is still in the form. */
public class SentBefore extends RuleViolation {
    private static final long serialVersionUID = 1L;

    SentBefore() {
        super("form.sent-before");
    }
}
