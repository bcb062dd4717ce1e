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

    /**
     * Writes that a session was used once a minute at most: that alone is no reason to wait for the disk with each page. The
     * parameters, in the order of Spring Session: its name in the cookie, when it was used last, how long it may rest, when it ends,
     * whose it is, and its key.
     */
    private static final String UPDATE = """
            update %TABLE_NAME% s
            set session_id = told.session_id, last_access_time = told.last_access_time,
                max_inactive_interval = told.max_inactive_interval, expiry_time = told.expiry_time, principal_name = told.principal_name
            from (values (cast(? as text), cast(? as bigint), cast(? as integer), cast(? as bigint), cast(? as text), cast(? as text)))
                 told (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
            where s.primary_id = told.primary_id
              and (told.last_access_time - s.last_access_time >= 60000
                   or told.session_id <> s.session_id
                   or told.max_inactive_interval <> s.max_inactive_interval
                   or told.principal_name is distinct from s.principal_name)""";

    /** Two requests of one session that write at the same moment do not get in each other's way. */
    @Bean
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writingAtTheSameMoment() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writingOnceAMinute() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
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
