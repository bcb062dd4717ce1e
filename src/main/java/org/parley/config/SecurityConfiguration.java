package org.parley.config;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * Every page is public to read and starts no session; pages for editors ask to sign in. Forms carry a token against
 * forged requests, which is kept in a cookie: so no form may stand on a page for readers.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String EDITORS_PAGES = "/edit/**";
    private static final String ADMINISTRATORS_PAGES = "/admin/**";
    private static final String OWN_ACCOUNT = "/account/**";
    private static final String SIGN_IN = "/sign-in";

    @Bean
    SecurityFilterChain everyoneReadsEditorsWrite(
            HttpSecurity http,
            RequestCache cameFor,
            AuthenticationSuccessHandler signedIn,
            AuthenticationFailureHandler refused,
            AuthenticationEntryPoint notSignedIn,
            AccessDeniedHandler notProven,
            SecurityContextRepository kept,
            LogoutSuccessHandler signedOut) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(EDITORS_PAGES)
                        .hasRole("EDITOR")
                        .requestMatchers(ADMINISTRATORS_PAGES)
                        .hasRole("ADMIN")
                        .requestMatchers(OWN_ACCOUNT)
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .formLogin(
                        form -> form.loginPage(SIGN_IN).successHandler(signedIn).failureHandler(refused))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessHandler(signedOut))
                .securityContext(context -> context.securityContextRepository(kept))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED)
                        .sessionFixation(fixation -> fixation.changeSessionId()))
                .requestCache(cache -> cache.requestCache(cameFor))
                .exceptionHandling(
                        asked -> asked.authenticationEntryPoint(notSignedIn).accessDeniedHandler(notProven))
                .csrf(csrf -> csrf.csrfTokenRepository(new LastingFormTokens()))
                .headers(new SecurityHeaders())
                .build();
    }

    /** What to return to after signing in. The browser keeps it: whoever has not signed in has no session. */
    @Bean
    static RequestCache pagesThatAskToSignIn() {
        var cache = new CookieRequestCache();
        cache.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        cache.setRequestMatcher(new OrRequestMatcher(
                pathPattern(HttpMethod.GET, EDITORS_PAGES),
                pathPattern(HttpMethod.GET, ADMINISTRATORS_PAGES),
                pathPattern(HttpMethod.GET, OWN_ACCOUNT)));
        return cache;
    }
}
