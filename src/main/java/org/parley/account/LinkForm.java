package org.parley.account;

/** What somebody types who follows a one-time link. */
class LinkForm {

    public String name = "";
    public String chosen = "";
    public String again = "";
}
