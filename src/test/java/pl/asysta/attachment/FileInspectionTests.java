package pl.asysta.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.attachment.Files.joined;
import static pl.asysta.attachment.Files.text;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;
import pl.asysta.kernel.RuleViolation;

@DisplayName("A file that is sent")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class FileInspectionTests {
    private static final int LARGEST = 200_000;
    private static final String ELSEWHERE =
            "<Relationships><Relationship Id=\"r1\" Type=\"http://x/%s\" Target=\"http://evil.example/a\" TargetMode=\"External\"/></Relationships>";

    private final FileInspection inspection = new FileInspection(new AttachmentProperties(DataSize.ofBytes(LARGEST)));

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("pismo.pdf", Files.pdf(3), FileType.PDF, 3),
                Arguments.of("bez hasła do otwarcia.pdf", Files.lockedPdf(""), FileType.PDF, 1),
                Arguments.of("zdjęcie.JPG", Files.picture("jpg", 40, 30), FileType.JPEG, 1),
                Arguments.of("zdjęcie.jpeg", Files.picture("jpg", 40, 30), FileType.JPEG, 1),
                Arguments.of("skan.png", Files.picture("png", 40, 30), FileType.PNG, 1),
                Arguments.of("faks.tif", Files.picture("tiff", 40, 30), FileType.TIFF, 1),
                Arguments.of("pismo.docx", Files.docx(), FileType.DOCX, null),
                Arguments.of(
                        "z odnośnikiem.docx",
                        Files.docx(Map.of("word/_rels/document.xml.rels", ELSEWHERE.formatted("hyperlink"))),
                        FileType.DOCX,
                        null),
                Arguments.of("pismo.odt", Files.odt(Map.of()), FileType.ODT, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    void is_taken_for_what_is_in_it(String name, byte[] content, FileType type, Integer pages) {
        var inspected = inspection.inspect(new UploadedFile(name, content));

        assertThat(inspected.type()).isEqualTo(type);
        assertThat(inspected.pages()).isEqualTo(pages);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("pusty.pdf", new byte[0], "empty"),
                Arguments.of("strona.html", text("<!DOCTYPE html><html><script>alert(1)</script></html>"), "not-taken"),
                Arguments.of("rysunek.svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "not-taken"),
                Arguments.of("notatka.txt", text("Zwykły tekst."), "not-taken"),
                Arguments.of("program.exe", joined(text("MZ"), new byte[300]), "not-taken"),
                Arguments.of("program.pdf", joined(text("MZ"), new byte[300]), "not-taken"),
                Arguments.of("zdjęcie.heic", Files.heic(), "phone-picture"),
                Arguments.of("stare.doc", Files.oldOffice(), "old-office"),
                Arguments.of("z hasłem.docx", Files.oldOffice(), "old-office"),
                Arguments.of("tekst.rtf", text("{\\rtf1\\ansi Tekst}"), "old-office"),
                Arguments.of("archiwum.zip", Files.zip(Map.of("a.txt", "a")), "archive"),
                Arguments.of("archiwum.docx", Files.zip(Map.of("a.txt", "a")), "archive"),
                Arguments.of("arkusz.xlsx", sheet(), "archive"),
                Arguments.of("zgoda.jpg", Files.pdf(1), "other-ending"),
                Arguments.of("zgoda.exe", Files.pdf(1), "other-ending"),
                Arguments.of("zgoda.docx", Files.odt(Map.of()), "other-ending"),
                Arguments.of("zgoda.exe.pdf", Files.pdf(1), "two-endings"),
                Arguments.of("zgoda.docm.docx", Files.docx(), "two-endings"),
                Arguments.of("z hasłem.pdf", Files.lockedPdf("sezam"), "locked"),
                Arguments.of("ucięty.pdf", text("%PDF-1.7\nnic więcej"), "damaged"),
                Arguments.of("ucięty.png", joined(text("\u0089PNG\r\n\u001a\n"), new byte[10]), "damaged"),
                Arguments.of("skrypt.pdf", Files.pdfWithScript(), "acts"),
                Arguments.of("program.pdf", Files.pdfThatLaunches(), "acts"),
                Arguments.of("xfa.pdf", Files.pdfWithXfa(), "acts"),
                Arguments.of("z plikiem.pdf", Files.pdfThatCarries(), "carries"),
                Arguments.of("makra.docx", Files.docx(Map.of("word/vbaProject.bin", "x")), "macros"),
                Arguments.of("makra.docx", withMacros(), "macros"),
                Arguments.of("makra.odt", Files.odt(Map.of("Basic/Standard/Module1.xml", "x")), "macros"),
                Arguments.of("kontrolka.docx", Files.docx(Map.of("word/activeX/activeX1.bin", "x")), "macros"),
                Arguments.of("w środku.docx", Files.docx(Map.of("word/embeddings/oleObject1.bin", "x")), "carries"),
                Arguments.of(
                        "szablon.docx",
                        Files.docx(Map.of("word/_rels/settings.xml.rels", ELSEWHERE.formatted("attachedTemplate"))),
                        "acts"),
                Arguments.of(
                        "z hasłem.odt",
                        Files.odt(Map.of("META-INF/manifest.xml", "<manifest:encryption-data/>")),
                        "locked"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refused")
    void is_refused_with_the_sentence_that_helps(String name, byte[] content, String sentence) {
        assertRefused(name, content, sentence);
    }

    static Stream<Arguments> withTwoFaces() {
        return Stream.of(
                Arguments.of("pdf, z tyłu zip", "a.pdf", joined(Files.pdf(1), Files.zip(Map.of("a.class", "x")))),
                Arguments.of(
                        "obraz, z tyłu jar", "a.jpg", joined(Files.picture("jpg", 9, 9), Files.zip(Map.of("a", "x")))),
                Arguments.of(
                        "obraz, z tyłu jar", "a.png", joined(Files.picture("png", 9, 9), Files.zip(Map.of("a", "x")))),
                Arguments.of(
                        "faks, z tyłu zip", "a.tif", joined(Files.picture("tiff", 9, 9), Files.zip(Map.of("a", "x")))),
                Arguments.of(
                        "pdf, z przodu strona",
                        "a.pdf",
                        joined(text("%PDF-1.4\n%<html><script>alert(1)</script>\n"), Files.pdf(1))),
                Arguments.of("docx, z tyłu coś", "a.docx", joined(Files.docx(), text("<script>alert(1)</script>"))),
                Arguments.of("docx, z tyłu drugi", "a.docx", joined(Files.docx(), new byte[70_000])));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withTwoFaces")
    void is_refused_when_it_is_two_things_at_once(String what, String name, byte[] content) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> inspection.inspect(new UploadedFile(name, content)))
                .satisfies(refusal -> assertThat(key(refusal)).isIn("two-faces", "damaged"));
    }

    @Test
    void is_refused_when_a_page_or_a_program_stands_before_the_pdf() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() ->
                        inspection.inspect(new UploadedFile("a.pdf", joined(text("<html><body>"), Files.pdf(1)))));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(
                        () -> inspection.inspect(new UploadedFile("a.pdf", joined(text("#!/bin/sh\n"), Files.pdf(1)))));
    }

    @Test
    void fetches_nothing_that_an_xml_names() throws IOException {
        try (var listening = new ServerSocket(0)) {
            listening.setSoTimeout(300);
            var there = "http://127.0.0.1:" + listening.getLocalPort() + "/a.dtd";

            assertRefused(
                    "a.pdf",
                    text("<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"%1$s\" [<!ENTITY %% b SYSTEM \"%1$s\"> %%b;]><a/>"
                            .formatted(there)),
                    "not-taken");

            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(listening::accept);
        }
    }

    @Test
    void is_refused_before_it_swells() {
        assertRefused("bomba.pdf", Files.pdfThatSwells(65), "swells");
        assertRefused("bomba.docx", Files.docxThatSwells(101), "swells");
        assertRefused("bomba.png", Files.pngThatSaysItIs(50_000, 50_000), "swells");
        assertRefused(
                "dwa razy.pdf",
                joined(text("%PDF-1.5\n1 0 obj << /Filter [/FlateDecode /FlateDecode] >>\n"), Files.pdf(1)),
                "swells");
    }

    @Test
    void may_be_as_large_as_the_centre_says_and_not_a_byte_larger() {
        var content = Files.pdf(1);
        var exactly = joined(content, new byte[LARGEST - content.length]);

        assertThat(inspection.inspect(new UploadedFile("a.pdf", exactly)).type())
                .isEqualTo(FileType.PDF);
        assertRefused("a.pdf", joined(exactly, new byte[1]), "too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "zgoda.pdf, zgoda.pdf",
        "ZGODA.PDF, ZGODA.pdf",
        "C:\\Skany\\zgoda.pdf, zgoda.pdf",
        "../../etc/zgoda.pdf, zgoda.pdf",
        "..\\..\\zgoda.pdf, zgoda.pdf",
        "'zgo\u0007da\u202Efdp.pdf', zgo da fdp.pdf",
        "'a\r\nSet-Cookie: x.pdf', a Set-Cookie x.pdf",
        ".pdf, plik.pdf",
        "...pdf, plik.pdf",
        "bez końcówki, bez końcówki.pdf",
        "pismo.12.2026.pdf, pismo.12.2026.pdf",
        "'   dużo   miejsca   .pdf', dużo miejsca.pdf",
        "Z\u0307o\u0301łw.pdf, Żółw.pdf"
    })
    void keeps_of_its_name_what_does_nothing(String sent, String kept) {
        assertThat(inspection.inspect(new UploadedFile(sent, Files.pdf(1))).name())
                .isEqualTo(kept);
    }

    @Test
    void gets_a_name_that_is_not_too_long() {
        assertThat(inspection
                        .inspect(new UploadedFile("a".repeat(500) + ".pdf", Files.pdf(1)))
                        .name())
                .isEqualTo("a".repeat(120) + ".pdf");
    }

    private void assertRefused(String name, byte[] content, String sentence) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> inspection.inspect(new UploadedFile(name, content)))
                .satisfies(refusal -> assertThat(key(refusal)).isEqualTo(sentence));
    }

    private static String key(RuleViolation refusal) {
        assertThat(refusal.sentences()).hasSize(1);
        assertThat(refusal.sentences().get(0).field()).isEqualTo("file");
        return refusal.sentences().get(0).messageKey().replace("attachment.file.", "");
    }

    private static byte[] sheet() {
        return Files.zip(
                Map.of(
                        "[Content_Types].xml",
                        "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"));
    }

    private static byte[] withMacros() {
        return Files.docx(Map.of(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"));
    }
}
