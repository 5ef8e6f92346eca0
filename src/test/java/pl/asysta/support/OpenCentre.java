package pl.asysta.support;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Opens the {@link Centre} anew before each test. */
class OpenCentre implements TestExecutionListener {
    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBean(Centre.class).open();
    }
}
