package pl.asysta.audit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;
import pl.asysta.audit.Log;
import pl.asysta.audit.Origin;
import pl.asysta.site.StaticFiles;

/**
 * Puts down who reads what, before the answer leaves: it holds every answer back until its entry is in the log. An entry
 * that cannot be written means that nothing is shown. A page that will be written next year is in it without asking.
 */
@Component
class ReadsFilter extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(ReadsFilter.class);

    /** What belongs to pages and to the way in, and shows no family to anybody. */
    private static final RequestMatcher OUTSIDE =
            StaticFiles.or("/error", "/login/**", "/logout", "/setup/**", "/password/**", "/actuator/**", "/drafts/**");

    private final RequestWhereabouts whereabouts;
    private final Log entries;
    private final Refused refused;
    private final ReadingPace pace;

    ReadsFilter(RequestWhereabouts whereabouts, Log entries, Refused refused, ReadingPace pace) {
        this.whereabouts = whereabouts;
        this.entries = entries;
        this.refused = refused;
        this.pace = pace;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OUTSIDE.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        pace.let(request, response, () -> answer(request, response, chain));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var held = new ContentCachingResponseWrapper(response);
        try {
            chain.doFilter(request, held);
        } catch (ServletException failed) { // the way in answers a use case that is not hers, outside
            if (failed.getCause() instanceof AccessDeniedException) {
                refused.keep(request, HttpServletResponse.SC_FORBIDDEN);
            }
            throw failed;
        }
        try {
            note(request, held);
        } catch (DataAccessException lost) {
            log.error("Nothing is shown, because the log cannot be written", lost);
            held.reset();
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        held.copyBodyToResponse();
    }

    private void note(HttpServletRequest request, ContentCachingResponseWrapper answer) {
        var origin = whereabouts.of(request);
        if (origin.worker() == null) {
            return;
        }
        var status = HttpStatus.valueOf(answer.getStatus());
        if (isPage(status) && answer.getContentSize() > 0) {
            if (origin.family() != null || !isOfAdministrator(request)) {
                shown(origin, answer);
            }
        } else if (status.is4xxClientError() && (origin.family() != null || isOfAPage(status, request))) {
            refused.keep(request, status.value());
        }
    }

    /** Also a form that comes back with what is to be put right. */
    private static boolean isPage(HttpStatus status) {
        return status.is2xxSuccessful() || status == HttpStatus.UNPROCESSABLE_CONTENT || status == HttpStatus.CONFLICT;
    }

    /** What is hidden from a role looks as if it were not there; an address without a page is nobody's secret. */
    private static boolean isOfAPage(HttpStatus status, HttpServletRequest request) {
        return status == HttpStatus.FORBIDDEN
                || status == HttpStatus.NOT_FOUND
                        && request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
                                instanceof HandlerMethod;
    }

    private void shown(Origin origin, ContentCachingResponseWrapper answer) {
        var type = Objects.toString(answer.getContentType(), "");
        var text = type.startsWith("text/") ? new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8) : "";
        var families =
                type.startsWith("text/html") && origin.family() == null ? LinkedFamilies.in(text) : Set.<UUID>of();
        entries.read(origin, families, rows(type, text), answer.getStatus());
    }

    private static @Nullable Integer rows(String type, String text) {
        if (type.startsWith("text/csv")) {
            return Math.max(0, (int) text.lines().count() - 1);
        }
        return type.startsWith("text/calendar") ? text.split("BEGIN:VEVENT", -1).length - 1 : null;
    }

    /** She sees no family but as data-protection officer; what she does to accounts and settings is among the changes. */
    private static boolean isOfAdministrator(HttpServletRequest request) {
        return request.isUserInRole("ADMINISTRATOR") && !request.getRequestURI().startsWith("/audit");
    }
}
