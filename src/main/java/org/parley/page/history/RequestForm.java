package org.parley.page.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The reason for a request, and which state of things was shown. */
class RequestForm {

    @NotBlank(message = "{history.reason.missing}")
    @Size(max = 1000, message = "{history.reason.long}")
    private String reason = "";

    private String seen = "";

    /** Where to go when it is granted; else to the change set that did it. */
    private String then = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason.replace("\u0000", "");
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getThen() {
        return then;
    }

    public void setThen(String then) {
        this.then = then;
    }
}
