/** The request for an assistant, on its way to a decision. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "statute", "site", "centre", "staff", "cases", "deadlines", "consent", "drafts"
        })
package pl.asysta.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
