package pl.asysta.intervention;

/**
 * An intervention in the list of whoever has to know of it.
 *
 * @param label how the family is called in the genitive
 */
public record InterventionOnDesk(OpenIntervention intervention, String label) {}
