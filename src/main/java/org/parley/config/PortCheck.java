package org.parley.config;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Finds out before anything else is started whether the port is free: else that would be told last, after all the work. */
class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final int USUAL_PORT = 8080;

    /** After all settings were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        Environment settings = prepared.getEnvironment();
        int port = settings.getProperty("server.port", Integer.class, USUAL_PORT);
        InetAddress address = settings.getProperty("server.address", InetAddress.class);
        if (port <= 0) {
            return; // any that is free
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new PortInUseException(port, taken);
        }
    }
}
