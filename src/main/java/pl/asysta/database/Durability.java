package pl.asysta.database;

/** Whether the embedded server must not lose a row in a power cut. */
public enum Durability {
    /** For people's data. */
    KEPT("on"),
    /** For tests: faster, and lost in a crash of the machine. */
    DISPOSABLE("off");

    private final String flag;

    Durability(String flag) {
        this.flag = flag;
    }

    String flag() {
        return flag;
    }
}
