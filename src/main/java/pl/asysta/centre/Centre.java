package pl.asysta.centre;

/**
 * The social welfare centre whose installation this is.
 *
 * @param name the full name, for prints and the foot of a page
 * @param shortName as it stands under the mark
 * @param demo whether its families are invented
 */
public record Centre(String name, String shortName, boolean demo) {}
