package pl.asysta.site;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import pl.asysta.kernel.UnprotectedWay;

/** Prints which way is open and what to set, instead of a stack trace. */
final class UnprotectedWayAnalyzer extends AbstractFailureAnalyzer<UnprotectedWay> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnprotectedWay cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
