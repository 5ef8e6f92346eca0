package pl.asysta.exchange;

/** How two of the centre spoke about a family. */
public enum NoteChannel {
    IN_PERSON,
    PHONE,
    ONLINE,
    WRITTEN
}
