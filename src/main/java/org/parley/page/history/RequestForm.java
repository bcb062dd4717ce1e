package org.parley.page.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The reason for a request, and which state of things was shown. */
class RequestForm {

    @NotBlank(message = "{history.reason.missing}")
    @Size(max = 1000, message = "{history.reason.long}")
    private String reason = "";

    private String seen = "";

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
}
