package pl.asysta.childatrisk;

import java.util.Objects;

/** Monitor a child no longer. */
public record EndMonitoring(MonitoringId monitoring, EndReason reason, String words) {
    /** Nothing may be missing. */
    public EndMonitoring {
        Objects.requireNonNull(monitoring);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(words);
    }
}
