package org.parley.record.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.record.source.Citation;
import org.parley.record.source.Citations;
import org.parley.record.source.DisputeResolution;
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
        List<Citation> cited = new ArrayList<>();
        List<DisputeResolution> resolutions = new ArrayList<>();
        if (!records.isEmpty()) {
            citations.withSourcesAndResolutionsOf(records).forEach(each -> {
                cited.add(each.get("citation", Citation.class));
                Optional.ofNullable(each.get("resolution", DisputeResolution.class))
                        .ifPresent(resolutions::add);
            });
        }
        return new Evidence(records, cited, resolutions);
    }
}
