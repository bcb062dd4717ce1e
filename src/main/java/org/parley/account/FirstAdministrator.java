package org.parley.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import org.parley.history.Actor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Without any account nobody could make one: the first start makes an administrator. */
@Component
class FirstAdministrator implements ApplicationRunner {

    static final String USER_NAME = "admin";

    /** Without letters and digits that look alike, since it is read off a screen and typed. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final AccountEvents events;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final FirstAdministratorProperties properties;

    FirstAdministrator(
            Accounts accounts,
            PasswordEncoder encoder,
            AccountEvents events,
            TransactionOperations transaction,
            Clock clock,
            FirstAdministratorProperties properties) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.count() > 0) {
            return;
        }
        if (properties.isPasswordGiven()) {
            keep(administrator(Objects.requireNonNull(properties.password())));
            return;
        }
        String password = randomPassword();
        if (keep(administrator(password).withPasswordToBeChanged())) {
            print(password);
        }
    }

    private Account administrator(String password) {
        String hash = Objects.requireNonNull(encoder.encode(password));
        return new Account(USER_NAME, "Administrator", Role.ADMIN, hash, clock.instant());
    }

    /**
     * Keeps the account.
     *
     * @return false if another instance, started at the same moment, was first
     */
    private boolean keep(Account account) {
        try {
            transaction.executeWithoutResult(status -> events.created(
                    accounts.saveAndFlush(account), AccountEventKind.ACCOUNT_MADE, Actor.parley(), "first start"));
            return true;
        } catch (DataIntegrityViolationException taken) {
            return false;
        }
    }

    private static String randomPassword() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        while (password.length() < LENGTH) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    /** To the console and not to the log: logs are collected and kept, and this is to be read once. */
    private static void print(String password) {
        System.out.printf("""

                ======================================================================
                  Parley has no accounts yet. It made one for its administrator:

                      name      %s
                      password  %s

                  It is shown only now. Parley asks for another at the first sign-in.
                ======================================================================

                """, USER_NAME, password);
    }
}
