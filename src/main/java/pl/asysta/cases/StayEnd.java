package pl.asysta.cases;

/** Why somebody no longer lives with the family. */
public enum StayEnd {
    MOVED_OUT,
    DIED
}
