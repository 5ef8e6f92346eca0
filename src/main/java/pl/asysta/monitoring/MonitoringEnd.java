package pl.asysta.monitoring;

import java.util.List;

/** Why nobody asks any more how a family fares. */
public enum MonitoringEnd {
    /** Every contact that was agreed has been made. */
    ALL_DONE,
    MOVED_AWAY,
    /** The family does not want to be asked. */
    FAMILY_REFUSES,
    /** Others are with the family now, who would see that it needs help. */
    OTHER_HELP,
    /** The case goes on. */
    REOPENED,
    OTHER;

    /** Those by which it ends before every contact has been made. */
    public static List<MonitoringEnd> early() {
        return List.of(MOVED_AWAY, FAMILY_REFUSES, OTHER_HELP, OTHER);
    }
}
