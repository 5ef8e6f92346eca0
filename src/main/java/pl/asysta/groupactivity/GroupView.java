package pl.asysta.groupactivity;

/**
 * A group as pages show it.
 *
 * @param enrolled how many are enrolled and have not left
 */
public record GroupView(GroupId id, long version, GroupDetails details, int enrolled) {}
