package pl.asysta.childatrisk;

/** Which children of the register; the first is what one comes for. */
public enum ChildFilter {
    OPEN("m.ended_on is null", "m.next_check_on, m.id"),
    /** To be looked after within two weeks. */
    DUE("m.ended_on is null and m.next_check_on between :today and cast(:today as date) + 14", "m.next_check_on, m.id"),
    OVERDUE("m.ended_on is null and m.next_check_on < :today", "m.next_check_on, m.id"),
    ENDED("m.ended_on is not null", "m.ended_on desc, m.id");

    private final String condition;
    private final String order;

    ChildFilter(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    String condition() {
        return condition;
    }

    String order() {
        return order;
    }
}
