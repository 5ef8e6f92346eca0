package pl.asysta.attachment.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.attachment.AttachmentId;
import pl.asysta.attachment.Attachments;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** One attachment: what it is, a look at it, and the file itself. */
@Controller
@RequestMapping("/cases/{family}/attachments/{attachment}")
class AttachmentController {
    /** Whatever a browser makes of a file, it may load nothing, run nothing and belongs to no origin. */
    private static final String POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private final Attachments attachments;
    private final Cases cases;
    private final FamilyOnPage families;
    private final Words words;

    AttachmentController(Attachments attachments, Cases cases, FamilyOnPage families, Words words) {
        this.attachments = attachments;
        this.cases = cases;
        this.families = families;
        this.words = words;
    }

    @GetMapping
    String open(
            @PathVariable CaseId family,
            @PathVariable AttachmentId attachment,
            @RequestParam(required = false) @Nullable String page,
            Viewer viewer,
            Model model) {
        families.toRead(family, viewer, model);
        var opened = attachments.open(family, attachment);
        int number = page != null && page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        model.addAttribute("attachment", opened);
        model.addAttribute("open", opened.isOpenTo(viewer));
        model.addAttribute("mayWithdraw", opened.isWithdrawableBy(viewer, words.today()));
        model.addAttribute("number", opened.hasPage(number) ? number : 1);
        families.people(List.of(opened), model);
        return "attachment/attachment";
    }

    /** The file as it was sent, to be saved; no browser opens it on a page of ours. */
    @GetMapping("/content")
    ResponseEntity<byte[]> content(@PathVariable CaseId family, @PathVariable AttachmentId attachment, Viewer viewer) {
        cases.visible(family, viewer);
        var opened = attachments.open(family, attachment);
        var content = attachments.content(family, attachment, viewer);
        var disposition = ContentDisposition.attachment()
                .filename(opened.fileName(), StandardCharsets.UTF_8)
                .build();
        return harmless(opened.type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }

    /** One of its pages as a picture. */
    @GetMapping("/pages/{number:\\d{1,4}}")
    ResponseEntity<byte[]> page(
            @PathVariable CaseId family,
            @PathVariable AttachmentId attachment,
            @PathVariable int number,
            Viewer viewer) {
        cases.visible(family, viewer);
        var picture = attachments
                .picture(family, attachment, number, viewer)
                .orElseThrow(() -> new NotFound("page of attachment", attachment));
        return harmless(picture.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().build().toString())
                .body(picture.content());
    }

    private static ResponseEntity.BodyBuilder harmless(String mediaType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", POLICY)
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
