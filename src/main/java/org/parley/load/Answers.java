package org.parley.load;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Sends what is ready. The short way waits until the reader has taken it, with a thread of the server: few answers may go that way
 * at a time. While those readers are slow all other answers wait without a thread, so nobody who does not read stops the site.
 */
@Component
public class Answers {

    private static final int THE_SHORT_WAY = 32;
    private static final int PIECE = 8192;

    private final AtomicInteger onTheirWay = new AtomicInteger();

    /** The status and all headers are set. */
    public void send(byte[] content, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (onTheirWay.incrementAndGet() <= THE_SHORT_WAY || !request.isAsyncSupported()) {
                response.getOutputStream().write(content);
                // otherwise the last piece would be sent when this no longer counts it
                response.flushBuffer();
            } else {
                sendWithoutThread(content, request, response);
            }
        } finally {
            onTheirWay.decrementAndGet();
        }
    }

    private static void sendWithoutThread(byte[] content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ServletOutputStream output = response.getOutputStream();
        AsyncContext rest = request.startAsync(request, response);
        rest.setTimeout(0); // the server ends it where nothing is taken for ten seconds
        output.setWriteListener(new Pieces(content, output, rest));
    }

    /** The pieces of an answer, each written as soon as the reader has taken the one before. */
    private static final class Pieces implements WriteListener {

        private final byte[] content;
        private final ServletOutputStream output;
        private final AsyncContext rest;
        private int sent;

        Pieces(byte[] content, ServletOutputStream output, AsyncContext rest) {
            this.content = content;
            this.output = output;
            this.rest = rest;
        }

        @Override
        public void onWritePossible() throws IOException {
            while (output.isReady()) {
                if (sent == content.length) {
                    rest.complete();
                    return;
                }
                int length = Math.min(PIECE, content.length - sent);
                output.write(content, sent, length);
                sent += length;
            }
        }

        @Override
        public void onError(Throwable gone) {
            rest.complete();
        }
    }
}
