package pl.asysta;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import pl.asysta.audit.VerifyCommand;

/** Asysta: asystentura rodziny in a Polish social welfare centre. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class AsystaApplication {
    public static void main(String[] args) {
        if (VerifyCommand.isAskedFor(args)) {
            System.exit(VerifyCommand.run(args));
        }
        SpringApplication.run(AsystaApplication.class, args);
    }
}
