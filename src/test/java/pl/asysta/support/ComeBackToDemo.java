package pl.asysta.support;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import pl.asysta.audit.Attempts;

/** Lets each class of tests find the demo centre as it {@link MovedIn}. */
class ComeBackToDemo implements TestExecutionListener {
    @Override
    public void beforeTestClass(TestContext test) {
        var context = test.getApplicationContext();
        context.getBean(Attempts.class).keepAll(); // nobody is counted together with an earlier class
        context.getBean(MovedIn.class).comeBack();
    }
}
