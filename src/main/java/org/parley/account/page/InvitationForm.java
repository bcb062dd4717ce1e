package org.parley.account.page;

import org.parley.account.Role;

/** Whom to invite, as typed. */
class InvitationForm {

    public String displayName = "";
    public String userName = "";
    public String role = Role.EDITOR.name();

    /** Names this copy of the form. */
    public String token = "";

    /** For the next one. */
    void clear() {
        displayName = "";
        userName = "";
        role = Role.EDITOR.name();
        token = "";
    }
}
