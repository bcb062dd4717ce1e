package org.parley.record.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * Where a round stands among those of its track: by its first day, or by the window announced last, then by its number. The
 * database finds it (view {@code round_due}); nobody stores it. Only queries name it, to put rounds in order.
 */
@Entity
@Immutable
@Table(name = "round_due")
class RoundInTime {

    @Id
    private long id;

    private String inTime;

    @SuppressWarnings("NullAway.Init")
    protected RoundInTime() {}
}
