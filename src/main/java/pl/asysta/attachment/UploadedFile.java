package pl.asysta.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it was sent; nothing about it is to be believed.
 *
 * @param name as the sender's browser calls it
 */
public record UploadedFile(String name, byte[] content) {
    /** The digest of its content, 64 hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // each Java has it
        }
    }

    /** Digest and size, so that two forms with the same file are the same, and no log shows what is in it. */
    @Override
    public String toString() {
        return "%s, %d bytes".formatted(sha256(), content.length);
    }
}
