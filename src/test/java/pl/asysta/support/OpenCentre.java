package pl.asysta.support;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import pl.asysta.audit.Attempts;

/** Opens the {@link Centre} anew before each test. */
class OpenCentre implements TestExecutionListener {
    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBean(Attempts.class)
                .keepAll(); // nobody is counted together with an earlier test
        test.getApplicationContext().getBean(Centre.class).open();
    }
}
