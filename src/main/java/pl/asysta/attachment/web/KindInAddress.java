package pl.asysta.attachment.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pl.asysta.attachment.AttachmentKind;

/** A kind named in an address; a page that leads here says so, and anything else counts as none. */
final class KindInAddress {
    private KindInAddress() {}

    static @Nullable AttachmentKind of(@Nullable String name) {
        return Arrays.stream(AttachmentKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
