package org.parley.page.dispute;

/** What an editor decides, as sent. */
class DisputeForm {

    /** Names this copy of the form, so that sending it twice writes once. */
    public String token = "";
    /** What there was to choose from when the form was shown ({@link DisputedField#seen}). */
    public String seen = "";

    public String back = "";

    public String choice = "";
    public String reason = "";
}
