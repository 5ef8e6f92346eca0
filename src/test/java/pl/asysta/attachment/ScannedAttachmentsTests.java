package pl.asysta.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.support.Colleague.JAN;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;

@DisplayName("Attachments where the centre has ClamAV")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ScannedAttachmentsTests {
    @Autowired
    Centre centre;

    @Autowired
    Families families;

    @Autowired
    AttachmentRows rows;

    @Autowired
    Archive archive;

    @Autowired
    FileInspection inspection;

    @Autowired
    PagePictures pictures;

    @Autowired
    Cases cases;

    @Autowired
    Clock clock;

    @Test
    void are_kept_once_it_has_called_them_clean() throws IOException {
        var family = families.reported();
        try (var daemon = FakeClamd.answering("stream: OK")) {
            scannedBy(daemon.port()).add(scan(family), jan());

            assertThat(centre.rows("attachment")).isEqualTo(1);
            assertThat(centre.rows("attachment where size_bytes = " + daemon.received()))
                    .isEqualTo(1);
        }
    }

    @Test
    void are_not_kept_when_something_is_in_them_or_nobody_answers() throws IOException {
        var family = families.reported();
        var before = centre.contents();

        try (var daemon = FakeClamd.answering("stream: Win.Test.EICAR_HDB-1 FOUND")) {
            assertRefused("attachment.file.infected", daemon.port(), family);
        }
        try (var daemon = FakeClamd.silent()) {
            assertRefused("attachment.file.not-scanned", daemon.port(), family);
            daemon.close();
            assertRefused("attachment.file.not-scanned", daemon.port(), family);
        }

        assertThat(centre.contents()).isEqualTo(before);
    }

    private void assertRefused(String sentence, int port, CaseId family) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> scannedBy(port).add(scan(family), jan()))
                .withMessage(sentence);
    }

    private Attachments scannedBy(int port) {
        var clamd = new Clamd(new ClamavProperties("127.0.0.1", port, Duration.ofSeconds(1), false));
        return new Attachments(rows, archive, inspection, clamd, pictures, cases, clock);
    }

    private static AddAttachment scan(CaseId family) {
        return new AddAttachment(
                family,
                UUID.randomUUID(),
                AttachmentKind.LETTER,
                "Pismo",
                null,
                null,
                false,
                new UploadedFile("pismo.pdf", Files.pdf(1)));
    }

    private static Viewer jan() {
        return new Viewer(JAN.id(), Role.SOCIAL_WORKER, Set.of(Centre.FIRST_DISTRICT));
    }
}
