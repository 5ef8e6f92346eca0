package pl.asysta.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import pl.asysta.demo.DemoDatabase;

/**
 * A test on a running server, a real PostgreSQL and the demo centre. Classes marked alike share all three, and each finds
 * the centre as it moved in, whatever ran before.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "asysta.demo.enabled=true")
@ActiveProfiles("test")
@Import({DemoDatabase.class, MovedIn.class})
@TestExecutionListeners(listeners = ComeBackToDemo.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface DemoServer {}
