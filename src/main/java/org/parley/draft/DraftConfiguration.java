package org.parley.draft;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts drafts before, and what is told of them behind, every form for editors. */
@Configuration(proxyBeanMethods = false)
class DraftConfiguration {

    /** Behind the filters that know who is signed in. */
    private static final int BEHIND_SECURITY = Ordered.LOWEST_PRECEDENCE - 10;

    @Bean
    static FilterRegistrationBean<DraftFilter> draftsOfEveryForm(Drafts drafts) {
        var registration = new FilterRegistrationBean<>(new DraftFilter(drafts));
        registration.addUrlPatterns("/edit/*");
        registration.setOrder(BEHIND_SECURITY);
        return registration;
    }

    @Bean
    static FilterRegistrationBean<HeldFormFilter> formsHeldUntilSignedIn(HeldForms forms, HeldDrafts drafts) {
        var registration = new FilterRegistrationBean<>(new HeldFormFilter(forms, drafts));
        registration.addUrlPatterns("/edit/*");
        registration.setOrder(BEHIND_SECURITY - 1);
        return registration;
    }

    @Bean
    static WebMvcConfigurer draftsOfferedOnEveryForm(DraftsInterceptor drafts) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(drafts).addPathPatterns("/edit/**");
            }
        };
    }
}
