package org.parley.rendered;

import java.time.Clock;
import org.parley.load.Answers;
import org.parley.load.WorkQueue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps rendered pages, unless the operator wants each to be rendered anew ({@code parley.pages.kept=false}). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "parley.pages.kept", matchIfMissing = true)
class RenderedPageConfiguration {

    @Bean
    static Changes changes() {
        return new Changes();
    }

    @Bean
    static ChangeListener changeListener(JdbcConnectionDetails server, JdbcClient database, Changes changes) {
        return new ChangeListener(server, database, changes);
    }

    @Bean
    static RenderedPages renderedPages(Changes changes, Clock clock, PageSettings settings) {
        return new RenderedPages(changes, clock, settings.memory());
    }

    /** Before everything else, because everything else costs more than the answer. */
    @Bean
    static FilterRegistrationBean<RenderedPageFilter> renderedPageFilter(
            RenderedPages pages, ChangeListener listener, WorkQueue queue, Answers answers) {
        var filter = new FilterRegistrationBean<>(new RenderedPageFilter(pages, listener, queue, answers));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
