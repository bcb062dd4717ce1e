package org.parley.exchange;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.exchange.NegotiationDocument.Cited;
import org.parley.history.ChangeSet;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.group.WorkingGroup;
import org.parley.record.issue.Issue;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.source.Citation;
import org.parley.record.source.CitationDescription;
import org.parley.record.source.Source;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Round;
import org.parley.record.talks.Track;

/** One import under way: what its names stand for, and what was stored so far. */
final class Intake {

    final Names<Source> sources = new Names<>();
    final Names<Party> parties = new Names<>();
    final Names<Person> people = new Names<>();
    final Names<Track> tracks = new Names<>();
    final Names<Round> rounds = new Names<>();
    final Names<WorkingGroup> groups = new Names<>();
    final Names<Issue> issues = new Names<>();
    final Names<Agreement> agreements = new Names<>();

    private final EntityManager entities;
    private final ChangeSet step;
    private final List<DocumentError> notes = new ArrayList<>();
    private final List<Pending> citations = new ArrayList<>();
    private @Nullable Negotiation negotiation;
    private int records;

    Intake(EntityManager entities, ChangeSet step) {
        this.entities = entities;
        this.step = step;
    }

    Negotiation negotiation() {
        return Objects.requireNonNull(negotiation, "the negotiation comes first");
    }

    void begin(Negotiation root, List<Cited> cited) {
        negotiation = root;
        store(root, cited);
    }

    /** Stores a record of the negotiation, with all that hangs on it. */
    <T extends Recorded> T store(T record, List<Cited> cited) {
        entities.persist(record);
        keep(record, cited);
        return record;
    }

    /** Enters a record into the history that was stored with the one it hangs on. */
    void keep(Recorded record, List<Cited> cited) {
        enter(record, cited, negotiation().id());
    }

    /** Stores a record that negotiations share. */
    <T extends Recorded> T storeShared(T record, List<Cited> cited) {
        entities.persist(record);
        keepShared(record, cited);
        return record;
    }

    void keepShared(Recorded record, List<Cited> cited) {
        enter(record, cited, null);
    }

    void note(String path, String text) {
        notes.add(new DocumentError(path, text));
    }

    List<DocumentError> notes() {
        return List.copyOf(notes);
    }

    private void enter(Recorded record, List<Cited> cited, @Nullable Long negotiationId) {
        step.imported(record, negotiationId);
        records++;
        cited.forEach(each -> citations.add(new Pending(record, each, negotiationId)));
    }

    /** Stores the citations, which need the numbers of what they cite, and writes the history. */
    int finish() {
        for (Pending each : List.copyOf(citations)) {
            Source source = sources.get(each.cited.source());
            Citation citation = new Citation(each.record, claim(source, each.cited));
            entities.persist(citation);
            step.imported(citation, each.negotiationId);
            records++;
        }
        step.write();
        return records;
    }

    private static CitationDescription claim(Source source, Cited cited) {
        return new CitationDescription(source, cited.field(), cited.value(), cited.saidBy(), cited.note());
    }

    private record Pending(
            Recorded record, Cited cited, @Nullable Long negotiationId) {}

    /** What the slugs of one list stand for. */
    static final class Names<T> {

        private final Map<String, T> known = new HashMap<>();

        void put(String name, T record) {
            known.put(name, record);
        }

        T get(String name) {
            return Objects.requireNonNull(known.get(name), name);
        }

        @Nullable
        T find(@Nullable String name) {
            return name == null ? null : get(name);
        }
    }
}
