package org.parley.desk;

/** What somebody said about when and where the round would be held. */
final class AnnouncementRow extends PersonRow {

    public String announcedOn = "";
    public String party = "";
    public String window = "";
    public String place = "";
    public String words = "";

    @Override
    boolean isBlank() {
        return namesNobody()
                && announcedOn.isBlank()
                && party.isBlank()
                && window.isBlank()
                && place.isBlank()
                && words.isBlank();
    }
}
