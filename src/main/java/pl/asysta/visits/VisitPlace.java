package pl.asysta.visits;

/** Where a meeting takes place: at home or where the family wants it (art. 10(2) asks the assistant to come to it). */
public enum VisitPlace {
    HOME,
    CHOSEN_BY_FAMILY,
    CENTRE,
    INSTITUTION
}
