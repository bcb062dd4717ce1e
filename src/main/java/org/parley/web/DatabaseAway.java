package org.parley.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database cannot be reached the answer is 503, so that nobody takes it for a fault of the page. A filter before
 * all others: sessions stand in the database too, and are read before any page is reached.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAway extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

    /** As long as a database usually takes to come back, in seconds. */
    private static final String SOON = "30";

    /** PostgreSQL: no connection, or the server is shutting down or starting. */
    private static final String LOST = "08...|57P0[123]";

    /** What the connection pool says, without a code, of a connection that was lost while it was used. */
    private static final String CLOSED = "Connection is closed";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!isAway(failure) || response.isCommitted()) {
                throw failure;
            }
            LOG.error("The database cannot be reached: {}", failure.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static boolean isAway(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof CannotCreateTransactionException
                        || failure instanceof DataAccessResourceFailureException
                        || failure instanceof SQLException broken && isLost(broken)
                        || isAway(failure.getCause()));
    }

    private static boolean isLost(SQLException broken) {
        String state = broken.getSQLState();
        return state == null ? CLOSED.equals(broken.getMessage()) : state.matches(LOST);
    }
}
