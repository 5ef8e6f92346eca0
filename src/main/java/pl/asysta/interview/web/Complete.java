package pl.asysta.interview.web;

/** What is asked of a paper only when it is completed; a draft may have gaps. */
interface Complete {
    /** The longest text of a box that holds a line. */
    int LINE = 500;

    /** The longest text of a box that holds prose. */
    int TEXT = 20_000;
}
