package org.parley.source;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds the sources behind the records of a page. */
@Service
public class Evidences {

    private final Citations citations;

    Evidences(Citations citations) {
        this.citations = citations;
    }

    /** One statement however many records. @param records in the order in which the page names them */
    public Evidence behind(Collection<Long> records) {
        return new Evidence(records, records.isEmpty() ? List.of() : citations.withSourcesOf(records));
    }
}
