package pl.asysta.attachment;

import java.util.UUID;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Form;

/** The forms of the attachments in these tests, and where they are sent. */
final class Scans {
    private Scans() {}

    static String list(CaseId family) {
        return "/cases/" + family + "/attachments";
    }

    static String form(CaseId family) {
        return list(family) + "/new";
    }

    static Form scan() {
        return Form.empty()
                .with("token", UUID.randomUUID())
                .with("kind", "CERTIFICATE")
                .with("title", "Zaświadczenie o zarobkach")
                .choosing("file", "zaświadczenie.pdf", Files.pdf(1));
    }

    static Form another() {
        return scan().with("title", "Drugie").choosing("file", "drugie.png", Files.picture("png", 20, 20));
    }

    static Form reason() {
        return Form.empty().with("reason", "To dokument innej rodziny.");
    }
}
