package org.parley.desk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.Recorded;
import org.parley.record.source.Citation;
import org.parley.record.source.DisputeResolution;
import org.parley.record.source.Source;
import org.parley.record.talks.Round;

/** Ties the sources to the round and to every record that is new, or to the one field of the round that they speak of. */
final class CitationWriter {

    private final Edits edits;
    private final EntityManager entities;

    CitationWriter(Edits edits, EntityManager entities) {
        this.edits = edits;
        this.entities = entities;
    }

    void write(Round round, List<RoundCommand.Cited> cited, @Nullable RoundFile file) {
        forget(edits.removed());
        List<Recorded> fresh = edits.added();
        cited.stream()
                .filter(RoundCommand.Cited::isNew)
                .map(RoundCommand.Cited::source)
                .distinct()
                .forEach(edits::addShared);
        // a citation names its record by number, and the registry knows the number once the record is stored
        entities.flush();
        Set<Source> whole = new HashSet<>();
        for (RoundCommand.Cited each : cited) {
            if (each.claim().field() != null) {
                edits.add(new Citation(round, each.claim().of(each.source())));
            } else if (whole.add(each.source())) {
                citeWhole(each.source(), each.claim(), round, fresh, file);
            }
        }
    }

    private void citeWhole(
            Source source, RoundCommand.Claim claim, Round round, List<Recorded> fresh, @Nullable RoundFile file) {
        if (file != null && source.isSaved() && !file.isCitedAsAWhole(source.id())) {
            edits.add(new Citation(round, claim.of(source)));
        }
        fresh.forEach(each -> edits.add(new Citation(each, claim.of(source))));
    }

    /** The database drops what is said of what is removed; the history keeps it. */
    private void forget(List<Long> removed) {
        if (!removed.isEmpty()) {
            entities.createQuery(
                            "select c from Citation c join fetch c.description.source where c.recordId in :removed",
                            Citation.class)
                    .setParameter("removed", removed)
                    .setFlushMode(FlushModeType.COMMIT)
                    .getResultList()
                    .forEach(edits::removed);
            entities.createQuery(
                            "select d from DisputeResolution d where d.recordId in :removed", DisputeResolution.class)
                    .setParameter("removed", removed)
                    .setFlushMode(FlushModeType.COMMIT)
                    .getResultList()
                    .forEach(edits::removed);
        }
    }
}
