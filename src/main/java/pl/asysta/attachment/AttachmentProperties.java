package pl.asysta.attachment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken as an attachment.
 *
 * @param largest size of one file; what a request may carry follows from it
 */
@ConfigurationProperties("asysta.attachments")
public record AttachmentProperties(@DefaultValue("10MB") DataSize largest) {
    /** How many files of that size a request may hold before it is turned away unread; smaller ones come back with a sentence. */
    private static final int READ_AND_REFUSED = 4;

    /** How large a whole request may be, in bytes. */
    public long largestRequest() {
        return READ_AND_REFUSED * largest.toBytes();
    }
}
