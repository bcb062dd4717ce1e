package org.parley.web;

import java.util.Map;
import java.util.Optional;

/** Knows which records that an address names have another name now. */
public interface MovedAddresses {

    /**
     * The same address with the present names of the records that its parameters name; empty where none of them has another name now.
     *
     * @param path of the page, with what was asked of it
     */
    Optional<String> withPresentNames(String path, Map<String, String[]> asked);
}
