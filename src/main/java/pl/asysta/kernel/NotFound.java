package pl.asysta.kernel;

/** There is no such thing, or it is not yours to see: both look the same (404). */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Nothing of this kind under this id; the id is not personal data. */
    public NotFound(String kind, Object id) {
        super(kind + " " + id);
    }
}
