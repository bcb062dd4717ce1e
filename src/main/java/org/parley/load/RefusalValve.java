package org.parley.load;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.beans.factory.ObjectProvider;

/** Puts our page in the place of the server's own, for what it refuses before any page is asked. */
class RefusalValve extends ValveBase {

    private final ObjectProvider<Refusals> refusals;

    RefusalValve(ObjectProvider<Refusals> refusals) {
        super(true);
        this.refusals = refusals;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        boolean isAnswered = response.isCommitted() || response.getContentWritten() > 0;
        if (!isAnswered && response.getStatus() >= 400 && response.setErrorReported()) {
            response.setSuspended(false);
            refusals.getObject().report(response.getStatus(), request, response);
            response.finishResponse();
        }
    }
}
