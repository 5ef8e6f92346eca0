package pl.asysta.forlife;

/** Why the family asks, in the words of the programme; it describes and decides nothing: any pregnancy document suffices. */
public enum Entitlement {
    COMPLICATED_PREGNANCY,
    ILL_CHILD
}
