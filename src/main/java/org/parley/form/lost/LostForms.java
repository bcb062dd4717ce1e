package org.parley.form.lost;

import java.util.Map;
import java.util.Optional;

/** Reads forms of one sort without what they are about, so that nothing typed is out of reach when that is gone. */
public interface LostForms {

    /**
     * @param path where the form is sent
     * @return empty where forms of another sort are sent there
     */
    Optional<LostForm> read(String path, Map<String, String[]> parameters);
}
