package pl.asysta.audit;

/** Knows whose request is being answered at this moment. */
public interface Whereabouts {
    /** The origin of what is being done now. */
    Origin now();
}
