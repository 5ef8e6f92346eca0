package pl.asysta.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** An {@link IntegrationTest} in the {@link Centre}; all such classes share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@Import({
    Centre.class,
    Browser.class,
    Papers.class,
    Families.class,
    Editing.class,
    Visits.class,
    Plans.class,
    Assessments.class,
    Drifts.class,
    Endings.class,
    Statements.class,
    Contention.class
})
@TestExecutionListeners(listeners = OpenCentre.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface CentreTest {}
