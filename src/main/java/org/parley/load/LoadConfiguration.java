package org.parley.load;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the limits where requests come by, in the order in which they do. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoadSettings.class)
class LoadConfiguration {

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> slowRequests(
            LoadSettings settings, ObjectProvider<Refusals> refusals) {
        Receptions receptions = new Receptions(settings.bodies(), settings.bodiesPerAddress());
        return server -> {
            server.setProtocol(TimedConnections.class.getName());
            server.addConnectorCustomizers(connector ->
                    ((TimedConnections) connector.getProtocolHandler()).setHeaderTime(settings.headerTime()));
            server.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new RefusalValve(refusals)));
            server.addContextValves(new ReceptionValve(receptions, settings.bodyTime(), refusals));
        };
    }

    @Bean
    static WorkQueue workQueue(LoadSettings settings) {
        return new WorkQueue(settings.turns(), settings.waiting(), settings.longestWait());
    }

    /** After the pages that are served from memory, before all that asks the database. */
    @Bean
    static FilterRegistrationBean<WorkFilter> workFilter(WorkQueue queue, Refusals refusals) {
        var filter = new FilterRegistrationBean<>(new WorkFilter(queue, refusals));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return filter;
    }
}
