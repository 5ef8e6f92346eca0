package pl.asysta.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import pl.asysta.drafts.FormSeals;
import pl.asysta.drafts.FormSlip;
import pl.asysta.drafts.Sheet;
import pl.asysta.drafts.TypedForm;

/**
 * A form that was sent and carries our seal: what was typed, who opened it, in which copy.
 *
 * @param sealed the slip as it came, to go into the form again
 */
record SentForm(String sealed, FormSlip slip, Sheet sheet, TypedForm typed) {
    static final String SLIP = "_draft";
    static final String SHEET = "_sheet";

    /** The form of this request, if it is one of ours. */
    static Optional<SentForm> in(HttpServletRequest request, FormSeals seals) {
        var sealed = request.getParameter(SLIP);
        return seals.open(sealed)
                .map(slip -> new SentForm(sealed, slip, Sheet.of(request.getParameter(SHEET)), typed(request)));
    }

    private static TypedForm typed(HttpServletRequest request) {
        var boxes = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((box, texts) -> boxes.put(box, Arrays.asList(texts)));
        return new TypedForm(boxes);
    }
}
