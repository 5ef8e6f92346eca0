package pl.asysta.attachment;

/**
 * A page of an attachment as every browser shows it.
 *
 * @param mediaType of a picture
 */
public record Picture(String mediaType, byte[] content) {}
