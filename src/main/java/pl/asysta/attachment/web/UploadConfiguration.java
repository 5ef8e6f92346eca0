package pl.asysta.attachment.web;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.csrf.CsrfFilter;
import pl.asysta.attachment.AttachmentProperties;

/** How files come in: to one address, and no larger than the centre says. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {
    private static final long ANY_FILE = -1;

    /** A file that may be kept stays in the memory, and off the disk, until it is in the database. */
    @Bean
    MultipartConfigElement filesOfRequests(AttachmentProperties properties) {
        return new MultipartConfigElement(
                "",
                ANY_FILE,
                properties.largestRequest(),
                Math.toIntExact(properties.largest().toBytes()));
    }

    /** Before the token of the session is looked for, which stands among the parts. */
    @Bean
    Customizer<HttpSecurity> uploads(AttachmentProperties properties, ApplicationEventPublisher news) {
        return http -> http.addFilterBefore(new Uploads(properties.largestRequest(), news), CsrfFilter.class);
    }
}
