package org.parley.config.files;

import java.util.Map;
import org.parley.load.Answers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Where {@link StaticFiles} stand, in place of the folder that Spring Boot would open. */
@Configuration(proxyBeanMethods = false)
class StaticFileConfiguration {

    /** Behind the pages, before Spring Boot's folder. */
    private static final int ORDER = 10;

    @Bean
    static HandlerMapping staticFileMapping(StaticFiles files, Answers answers) {
        var handler = new StaticFileHandler(files, answers);
        return new SimpleUrlHandlerMapping(Map.of("/css/**", handler, "/js/**", handler, "/*.svg", handler), ORDER);
    }
}
