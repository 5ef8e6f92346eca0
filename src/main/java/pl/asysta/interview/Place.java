package pl.asysta.interview;

/** Where an interview was held (§ 3(1) of the regulation: at home or where the family stays). */
public enum Place {
    HOME,
    CENTRE,
    OTHER
}
