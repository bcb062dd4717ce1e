package org.parley.account;

/** One's own name, as typed. */
class NameForm {

    public String name = "";
}
