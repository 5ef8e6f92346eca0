package pl.asysta.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Whether a page of ours sent this request; what a browser does not say is not believed. */
final class SameOrigin {
    private SameOrigin() {}

    static boolean sent(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && origin.toLowerCase(Locale.ROOT).equals(ours(request));
    }

    private static String ours(HttpServletRequest request) {
        var address = ServletUriComponentsBuilder.fromContextPath(request)
                .replacePath(null)
                .build();
        return address.toUriString().toLowerCase(Locale.ROOT);
    }
}
