package pl.asysta.assignment;

/** What an assistant's work with a family is for, above all. */
public enum MainGoal {
    /** That the children need not be taken from their family. */
    PREVENT_SEPARATION,
    /** That a child comes back from foster care. */
    RETURN_OF_CHILD
}
