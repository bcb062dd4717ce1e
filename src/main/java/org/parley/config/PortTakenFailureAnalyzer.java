package org.parley.config;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;

/** Spring Boot says as much, but not how to name another port. So this one is asked first. */
@Order(0)
class PortTakenFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
        return new FailureAnalysis(
                "Another program, or another Parley, listens on port " + cause.getPort() + ".",
                "Stop it, or name another port with --server.port=PORT or SERVER_PORT.",
                cause);
    }
}
