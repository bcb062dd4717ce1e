package org.parley.record.talks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class NegotiationConfiguration {

    @Bean
    static WebMvcConfigurer unchangedPagesOfNegotiations(UnchangedPages unchanged) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(unchanged).addPathPatterns("/negotiations/**");
            }
        };
    }
}
