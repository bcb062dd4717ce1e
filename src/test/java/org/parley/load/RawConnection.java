package org.parley.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** What a program sends that is no browser: any bytes, as slowly as it likes. */
final class RawConnection implements AutoCloseable {

    private final Socket socket;
    private boolean isCut;

    RawConnection(int port) throws IOException {
        this(port, 0);
    }

    /** @param most bytes that it takes before somebody reads them; 0 for as many as usual */
    RawConnection(int port, int most) throws IOException {
        socket = new Socket();
        if (most > 0) {
            socket.setReceiveBufferSize(most);
        }
        socket.connect(new InetSocketAddress("localhost", port));
        // longer than any time of the server: a machine that is busy is no error
        socket.setSoTimeout(60_000);
    }

    /** What is sent on a connection that was cut is lost. */
    RawConnection send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException lost) {
            isCut = true;
        }
        return this;
    }

    boolean isCut() {
        return isCut;
    }

    /** Everything up to the end of the answer, when the server closes the connection or says no more for a while; empty where it was cut. */
    String answer() {
        var answer = new ByteArrayOutputStream();
        try {
            byte[] some = new byte[8192];
            int read = 0;
            while (read >= 0 && !answer.toString(StandardCharsets.UTF_8).endsWith("</html>\n")) {
                read = socket.getInputStream().read(some);
                answer.write(some, 0, Math.max(read, 0));
            }
        } catch (SocketException cut) {
            // what came before counts
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    boolean isAnswered() {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException cut) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
