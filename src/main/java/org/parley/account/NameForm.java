package org.parley.account;

/** One's own name, as typed. */
class NameForm {

    public String name = "";

    /** What it was when the form was asked for. */
    public String was = "";
}
