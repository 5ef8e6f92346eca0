package pl.asysta.demo.zalesie;

/** How far a family has come, and how many of them there are among {@value #OF} families. */
enum Way {
    REPORTED(3),
    INTERVIEWED(3),
    ASSESSED(2),
    /** Assessed, and a request was refused some time ago. */
    REFUSED(1),
    /** A request waits for the director. */
    WAITING(3),
    /** A request waits for the social worker. */
    RETURNED(1),
    CLOSED(3),
    WITH_ASSISTANT(64);

    static final int OF = 80;

    private final int share;

    Way(int share) {
        this.share = share;
    }

    /** How many there are in a town of so many families; at least one of each. */
    int in(int families) {
        if (this != WITH_ASSISTANT) {
            return Math.max(1, Math.round((float) share * families / OF));
        }
        int others = 0;
        for (var way : values()) {
            others += way == WITH_ASSISTANT ? 0 : way.in(families);
        }
        return families - others;
    }
}
