package pl.asysta.signin.web;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.signin.OwnSessions.Open;

/** A session as its owner recognises it. */
record SessionRow(
        String handle,
        String browser,
        String system,
        String address,
        @Nullable Instant since,
        Instant lastUsed,
        boolean here) {
    static SessionRow of(Open session) {
        var agent = Objects.toString(session.facts().get(OpenSession.BROWSER), "");
        return new SessionRow(
                session.handle(),
                browser(agent),
                system(agent),
                Objects.toString(session.facts().get(OpenSession.ADDRESS), ""),
                session.facts().get(OpenSession.SINCE) instanceof Long at ? Instant.ofEpochMilli(at) : null,
                session.lastUsed(),
                session.here());
    }

    /** Most browsers name others too, so the order matters. */
    private static String browser(String agent) {
        return first(agent, "Edg=Edge", "OPR=Opera", "Firefox=Firefox", "Chrom=Chrome", "Safari=Safari");
    }

    private static String system(String agent) {
        return first(
                agent,
                "Windows=Windows",
                "Android=Android",
                "iPhone=iPhone",
                "iPad=iPad",
                "Mac OS=macOS",
                "Linux=Linux");
    }

    private static String first(String agent, String... names) {
        for (var name : names) {
            var parts = name.split("=");
            if (agent.contains(parts[0])) {
                return parts[1];
            }
        }
        return "";
    }
}
