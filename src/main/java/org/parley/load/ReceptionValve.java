package org.parley.load;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Takes in the content of a request before anything else is asked: while that is on its way the request holds a thread, and
 * must hold nothing else. What is not there at once has a time, and few may be on their way.
 */
class ReceptionValve extends ValveBase {

    /** Of what is too long so much is read, so that a browser is done with sending and shows why it was refused. */
    private static final long MOST_READ_IN_VAIN = 64L << 20;

    private static final int LOOKS = 10;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Receptions receptions;
    private final Duration time;
    private final ObjectProvider<Refusals> refusals;

    ReceptionValve(Receptions receptions, Duration time, ObjectProvider<Refusals> refusals) {
        super(true);
        this.receptions = receptions;
        this.time = time;
        this.refusals = refusals;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Refusal refusal = null;
        if (hasContent(request)) {
            refusal = isTooLong(request) ? Refusal.TOO_LONG : takeInTime(request, response);
        } else if (hasSigns(request)) {
            refusal = take(request);
        }
        if (refusal != null) {
            refuse(refusal, request, response);
            return;
        }
        getNext().invoke(request, response);
    }

    private @Nullable Refusal takeInTime(Request request, Response response) throws IOException {
        response.sendAcknowledgement(ContinueResponseTiming.ALWAYS);
        if (isThere(request)) {
            return take(request);
        }
        Refusal none = receptions.begin(request.getRemoteAddr());
        if (none != null) {
            return isSoonThere(request) ? take(request) : none;
        }
        try (Reading reading = new Reading(request)) {
            Refusal refusal = take(request);
            return reading.isLate() ? Refusal.LATE : refusal;
        }
    }

    /** All that is asked of the content later is kept by the request. Nothing but forms is read. */
    private static @Nullable Refusal take(Request request) {
        try {
            if (request.getCharacterEncoding() == null) {
                request.setCharacterEncoding(StandardCharsets.UTF_8);
            }
            request.getParameterMap();
            readInVain(request);
            return null;
        } catch (InvalidParameterException unreadable) {
            return unreadable.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                    ? Refusal.TOO_LONG
                    : Refusal.UNREADABLE;
        } catch (IOException broken) {
            return Refusal.UNREADABLE;
        }
    }

    private void refuse(Refusal refusal, Request request, Response response) throws IOException {
        // where reading failed the server has begun to answer in its own words
        response.setSuspended(false);
        request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
        refusals.getObject().send(refusal, request, response);
        // not finished: from then on nothing could be read
        response.flushBuffer();
        if (refusal == Refusal.TOO_LONG && !request.getCoyoteRequest().hasExpectation()) {
            if (receptions.begin(request.getRemoteAddr()) == null && isReadInTime(request)) {
                return;
            }
        }
        // nothing more is read, and the connection is closed. The server takes that for an error that nobody was told
        // of
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        response.setErrorReported();
    }

    private boolean isReadInTime(Request request) {
        try (Reading reading = new Reading(request)) {
            return readInVain(request);
        } catch (IOException goneOrLate) {
            return false; // nobody is there to tell
        }
    }

    /**
     * @return whether that was all
     */
    private static boolean readInVain(Request request) throws IOException {
        long read = 0;
        int more = 0;
        byte[] content = new byte[8192];
        while (more >= 0 && read <= MOST_READ_IN_VAIN) {
            read += more;
            more = request.getStream().read(content);
        }
        return more < 0;
    }

    private static boolean hasContent(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /** Some signs are none in any encoding. Asked later, the server would tell of each such request in two hundred lines. */
    private static boolean hasSigns(Request request) {
        return request.getQueryString() != null && request.getQueryString().indexOf('%') >= 0;
    }

    private static boolean isTooLong(Request request) {
        return request.getContentLengthLong() > request.getConnector().getMaxPostSize();
    }

    /** A browser may send the head and the form in two pieces: while others are slow it is not refused for that. */
    private static boolean isSoonThere(Request request) {
        try {
            for (int i = 0; i < LOOKS && !isThere(request); i++) {
                Thread.sleep(BETWEEN_LOOKS.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return isThere(request);
    }

    private static boolean isThere(Request request) {
        var coyote = request.getCoyoteRequest();
        coyote.action(ActionCode.AVAILABLE, true);
        return request.getContentLengthLong() > 0 && coyote.getAvailable() >= request.getContentLengthLong();
    }

    /** Content on its way, of a request that the receptions know of. */
    private final class Reading implements AutoCloseable {

        private final String address;
        private final ScheduledFuture<?> end;

        Reading(Request request) {
            var connections = (TimedConnections) request.getConnector().getProtocolHandler();
            this.address = request.getRemoteAddr();
            this.end = connections.endReading(time);
        }

        boolean isLate() {
            return end.isDone();
        }

        @Override
        public void close() {
            end.cancel(false);
            receptions.end(address);
        }
    }
}
