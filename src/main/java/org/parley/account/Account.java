package org.parley.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.parley.history.RecordKind;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;

/** Someone who may write, known by a name and a password. */
@Entity
public class Account extends Versioned {

    private String userName;
    private String displayName;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean mustChangePassword;
    private boolean locked;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String userName, String displayName, Role role, String passwordHash, Instant createdAt) {
        this.userName = userName;
        this.displayName = displayName;
        this.role = role;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    /** The password was chosen by somebody else: its owner has to choose another before doing anything. */
    Account withPasswordToBeChanged() {
        this.mustChangePassword = true;
        return this;
    }

    void changePassword(String newHash) {
        this.passwordHash = newHash;
        this.mustChangePassword = false;
    }

    /** Whatever the password was, it opens nothing now: another has to be set by a one-time link. */
    void voidPassword(String hashOfNothing) {
        this.passwordHash = hashOfNothing;
        this.mustChangePassword = false;
    }

    void lock() {
        this.locked = true;
    }

    void unlock() {
        this.locked = false;
    }

    void becomes(Role role) {
        this.role = role;
    }

    void isCalled(String name) {
        this.displayName = name;
    }

    public SignedIn signedIn() {
        return new SignedIn(id(), userName, displayName, role, locked, mustChangePassword, passwordHash);
    }

    public String userName() {
        return userName;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    public boolean isLocked() {
        return locked;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.ACCOUNT;
    }

    @Override
    public String label() {
        return displayName;
    }

    /** Without the password, not even as a hash: the history is for all to read. */
    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("userName", userName)
                .with("displayName", displayName)
                .with("role", role)
                .with("mustChangePassword", mustChangePassword)
                .with("locked", locked);
    }
}
