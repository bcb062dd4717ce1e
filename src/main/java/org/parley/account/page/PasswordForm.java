package org.parley.account.page;

import org.jspecify.annotations.Nullable;

/** What was typed to change a password. */
record PasswordForm(
        @Nullable String current,
        @Nullable String chosen,
        @Nullable String again,
        @Nullable String endOthers) {

    String currentText() {
        return current == null ? "" : current;
    }

    String chosenText() {
        return chosen == null ? "" : chosen;
    }

    boolean isTypedTwiceAlike() {
        return chosenText().equals(again);
    }
}
