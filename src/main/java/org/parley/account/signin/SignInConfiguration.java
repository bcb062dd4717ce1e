package org.parley.account.signin;

import org.parley.account.FirstAdministratorProperties;
import org.parley.account.signin.SignInAttempts.SignInLimits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How passwords are kept, and which pages ask for an account in good standing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FirstAdministratorProperties.class, SignInLimits.class})
class SignInConfiguration {

    /** Bcrypt, with its name before each hash, so that another can follow it one day. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    static WebMvcConfigurer accountStandingOnEditorsPages(PasswordGate standing) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(standing).addPathPatterns("/edit/**", "/admin/**", "/account");
            }
        };
    }
}
