package org.parley.form.sent;

import java.util.Map;
import java.util.Optional;

/** Reads forms of one sort by what was sent to their addresses, so that nothing typed is out of reach when what they are about is gone. */
public interface SentForms {

    /**
     * @param path where the form is sent
     * @return empty where forms of another sort are sent there
     */
    Optional<SentForm> read(String path, Map<String, String[]> parameters);
}
