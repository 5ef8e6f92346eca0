package pl.asysta.database;

import org.jspecify.annotations.Nullable;

/** There is no database to work with; says what is wrong and what the administrator can do. */
public final class DatabaseUnavailable extends RuntimeException {
    private final String remedy;

    DatabaseUnavailable(String fault, String remedy) {
        this(fault, remedy, null);
    }

    DatabaseUnavailable(String fault, String remedy, @Nullable Throwable cause) {
        super(fault, cause);
        this.remedy = remedy;
    }

    /** What to set or do, one sentence. */
    public String remedy() {
        return remedy;
    }
}
