package pl.asysta.assessment.web;

import org.jspecify.annotations.Nullable;
import pl.asysta.site.Prose;

/** What the director writes to an assessment. */
record RemarksForm(long version, @Prose @Nullable String remarks) {}
