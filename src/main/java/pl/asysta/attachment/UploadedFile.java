package pl.asysta.attachment;

import pl.asysta.kernel.Sha256;

/**
 * A file as it was sent; nothing about it is to be believed.
 *
 * @param name as the sender's browser calls it
 */
public record UploadedFile(String name, byte[] content) {
    /** The digest of its content, 64 hexadecimal digits. */
    public String sha256() {
        return Sha256.of(content);
    }

    /** Digest and size, so that two forms with the same file are the same, and no log shows what is in it. */
    @Override
    public String toString() {
        return "%s, %d bytes".formatted(sha256(), content.length);
    }
}
