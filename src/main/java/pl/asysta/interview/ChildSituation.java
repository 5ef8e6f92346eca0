package pl.asysta.interview;

/**
 * The situation of one child.
 *
 * @param child id of the person
 * @param name the child's name on the day of writing
 */
public record ChildSituation(String child, String name, String situation) {}
