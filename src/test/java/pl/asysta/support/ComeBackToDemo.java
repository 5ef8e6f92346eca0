package pl.asysta.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import pl.asysta.audit.Attempts;

/** Lets each class of tests find the demo centre as it {@link MovedIn}. */
class ComeBackToDemo implements TestExecutionListener {
    @Override
    public void beforeTestClass(TestContext test) {
        attempts(test).keepAll(); // nobody is counted together with an earlier class
        centre(test).comeBack();
    }

    /** What is typed and pressed on our pages is nothing that the officer should read of. */
    @Override
    public void afterTestClass(TestContext test) {
        if (test.getTestClass().getPackageName().endsWith(".browser")) {
            attempts(test).keepAll();
            assertThat(centre(test).forgedForms()).as("forms taken for forged").isZero();
        }
    }

    private static Attempts attempts(TestContext test) {
        return test.getApplicationContext().getBean(Attempts.class);
    }

    private static MovedIn centre(TestContext test) {
        return test.getApplicationContext().getBean(MovedIn.class);
    }
}
