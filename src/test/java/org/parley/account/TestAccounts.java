package org.parley.account;

import java.time.Instant;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Accounts for tests. */
public final class TestAccounts {

    public static final String PASSWORD = "a lantern over the quay";

    private TestAccounts() {}

    /** An editor's account, made if it is not there. */
    public static SignedIn editor(ApplicationContext application, String userName, String displayName) {
        return account(application, userName, displayName, Role.EDITOR);
    }

    public static SignedIn administrator(ApplicationContext application, String userName, String displayName) {
        return account(application, userName, displayName, Role.ADMIN);
    }

    /** A request of somebody signed in, with the token that forms carry. */
    public static RequestPostProcessor by(SignedIn who) {
        return request -> SecurityMockMvcRequestPostProcessors.csrf()
                .postProcessRequest(
                        SecurityMockMvcRequestPostProcessors.user(who).postProcessRequest(request));
    }

    private static SignedIn account(ApplicationContext application, String userName, String displayName, Role role) {
        Accounts accounts = application.getBean(Accounts.class);
        String hash = application.getBean(PasswordEncoder.class).encode(PASSWORD);
        return accounts.findByUserName(userName)
                .orElseGet(() -> accounts.save(new Account(userName, displayName, role, hash, Instant.EPOCH)))
                .signedIn();
    }
}
