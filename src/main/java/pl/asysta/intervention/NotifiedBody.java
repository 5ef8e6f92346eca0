package pl.asysta.intervention;

/**
 * Who is told of a danger. The interdisciplinary team is not among them: that it was told says that a blue card exists,
 * and belongs to {@link BlueCards}.
 */
public enum NotifiedBody {
    POLICE,
    AMBULANCE,
    COURT,
    SOCIAL_WORKER,
    DIRECTOR,
    SCHOOL,
    HEALTH_CARE,
    OTHER
}
