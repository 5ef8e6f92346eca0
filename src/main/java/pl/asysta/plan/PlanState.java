package pl.asysta.plan;

/** How far a version of a work plan has come. */
public enum PlanState {
    DRAFT,
    /** The family agreed to it, or could not be asked; it holds. */
    AGREED,
    /** The family said no; it does not hold and stays on file. */
    DECLINED
}
