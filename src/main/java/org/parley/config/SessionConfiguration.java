package org.parley.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** Sessions stand in the database: they outlive a restart, hold on every application beside this one, and can be ended. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Two requests of one session that write at the same moment do not get in each other's way. */
    @Bean
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writingAtTheSameMoment() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** No script reads it, no other site sends it with a form, and over https it never goes without. */
    @Bean
    static CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    static HttpSessionIdResolver sessionsWithinReach(CookieSerializer cookie) {
        return new SessionsWithinReach(cookie);
    }
}
