package pl.asysta.attachment;

import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be.
 *
 * @param name under which it is kept
 * @param pages how many can be shown, or null where none can
 */
record Inspected(FileType type, String name, @Nullable Integer pages) {}
