package pl.asysta.cases;

import pl.asysta.kernel.NotFound;

/** The file of the family was disposed of: its number, days and figures are left, and nothing of the people. */
public class FileDisposed extends NotFound {
    private static final long serialVersionUID = 1L;

    private final transient CaseId family;

    FileDisposed(CaseId family) {
        super("case that was disposed of", family);
        this.family = family;
    }

    /** Whose file it was. */
    public CaseId family() {
        return family;
    }
}
