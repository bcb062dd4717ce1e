package org.parley.record.name;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;
import org.parley.record.issue.Issue;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.talks.Track;

/** What a party, a person, a track or an issue is or was called besides its name. */
@Entity
public class OtherName extends Versioned implements Described<OtherNameDescription> {

    /** What may have other names. */
    public static final Set<RecordKind> NAMED =
            Set.of(RecordKind.PARTY, RecordKind.PERSON, RecordKind.TRACK, RecordKind.ISSUE);

    @Any(fetch = FetchType.LAZY)
    @AnyDiscriminator(DiscriminatorType.STRING)
    @AnyDiscriminatorValue(discriminator = "PARTY", entity = Party.class)
    @AnyDiscriminatorValue(discriminator = "PERSON", entity = Person.class)
    @AnyDiscriminatorValue(discriminator = "TRACK", entity = Track.class)
    @AnyDiscriminatorValue(discriminator = "ISSUE", entity = Issue.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "record_kind")
    @JoinColumn(name = "record_id")
    private Recorded record;

    @Column(name = "record_id", insertable = false, updatable = false)
    private @Nullable Long recordId;

    @Embedded
    private OtherNameDescription description;

    @SuppressWarnings("NullAway.Init")
    protected OtherName() {}

    /** @param record a party, a person, a track or an issue */
    public OtherName(Recorded record, OtherNameDescription description) {
        this.record = record;
        this.description = description;
    }

    @Override
    public OtherNameDescription description() {
        return description;
    }

    @Override
    public void describe(OtherNameDescription description) {
        this.description = description;
    }

    /** What is or was called so. */
    public Recorded record() {
        return record;
    }

    /** The number of what is or was called so. */
    public long recordId() {
        return recordId == null ? record.id() : recordId;
    }

    public String name() {
        return description.name();
    }

    public OtherNameKind kind() {
        return description.kind();
    }

    public boolean isFormer() {
        return kind() == OtherNameKind.FORMER;
    }

    public @Nullable String language() {
        return description.language();
    }

    public @Nullable FuzzyDate from() {
        return description.from();
    }

    public @Nullable FuzzyDate to() {
        return description.to();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.OTHER_NAME;
    }

    @Override
    public String label() {
        return record.label() + ", " + shortened(name());
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("record", recordId()).with(description);
    }
}
