package org.parley.load;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Connections on which what is sent must come in a time as a whole. Tomcat's own times begin anew with every byte, so that one
 * byte now and then holds a connection, and while a body is read a thread, for ever.
 */
public class TimedConnections extends Http11NioProtocol {

    /** Of the request that the thread works on. */
    private static final ThreadLocal<SocketWrapperBase<?>> CONNECTION = new ThreadLocal<>();

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "times of bodies");
        thread.setDaemon(true);
        return thread;
    });

    private Duration headerTime = Duration.ofSeconds(30);

    void setHeaderTime(Duration headerTime) {
        this.headerTime = headerTime;
    }

    @Override
    protected Processor createProcessor() {
        return new Timed(this);
    }

    @Override
    public void destroy() throws Exception {
        clock.shutdownNow();
        super.destroy();
    }

    /** When the time is over, reading from the connection of this request fails with the next byte, or the next pause. */
    ScheduledFuture<?> endReading(Duration after) {
        SocketWrapperBase<?> connection = CONNECTION.get();
        return clock.schedule(() -> connection.setReadTimeout(1), after.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static final class Timed extends Http11Processor {

        private final TimedConnections connections;
        private @Nullable SocketWrapperBase<?> incomplete;
        private long since;

        Timed(TimedConnections connections) {
            super(connections, connections.getAdapter());
            this.connections = connections;
        }

        @Override
        public SocketState service(SocketWrapperBase<?> connection) throws IOException {
            if (!connection.equals(incomplete)) {
                incomplete = connection;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > connections.headerTime.toNanos()) {
                incomplete = null;
                return SocketState.CLOSED;
            }
            CONNECTION.set(connection);
            try {
                SocketState state = super.service(connection);
                if (state != SocketState.LONG) {
                    incomplete = null;
                }
                return state;
            } finally {
                CONNECTION.remove();
            }
        }
    }
}
