package org.parley.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * The report of a round as it was typed. All is text, so that nothing typed is lost however wrong it is. Field names are
 * those of the form on the page.
 */
final class RoundForm {

    /** Names this copy of the form, so that sending it twice writes once. */
    public String token = "";
    /** The number of the round being edited, and the state of it that the form was filled from; empty for a new one. */
    public String id = "";

    public String version = "";

    public String track = "";
    public String number = "";
    public String title = "";
    public String status = "";
    public String firstDay = "";
    public String lastDay = "";
    public String city = "";
    public String country = "";
    public String venue = "";
    public String format = "";
    public List<String> outcomes = new ArrayList<>();
    public String summary = "";
    public String whatNext = "";
    /** One a line. */
    public String aliases = "";

    public List<AnnouncementRow> announcements = new ArrayList<>();
    public List<DelegationRow> delegations = new ArrayList<>();
    public List<SessionRow> sessions = new ArrayList<>();
    public List<MoveRow> moves = new ArrayList<>();
    public List<AgreementRow> agreements = new ArrayList<>();
    public List<StatementRow> statements = new ArrayList<>();
    public List<SourceRow> sources = new ArrayList<>();

    public String reason = "";

    boolean isNew() {
        return id.isBlank();
    }
}
