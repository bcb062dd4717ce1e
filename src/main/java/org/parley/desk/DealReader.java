package org.parley.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementForm;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.PaxStage;
import org.parley.record.party.Party;
import org.parley.web.FieldReader;

/** Reads what was agreed, and between whom. */
final class DealReader {

    private final KnownRecords known;
    private final @Nullable RoundFile file;
    private final PromiseReader promises;

    DealReader(KnownRecords known, @Nullable RoundFile file) {
        this.known = known;
        this.file = file;
        this.promises = new PromiseReader(known, file);
    }

    List<RoundCommand.Deal> read(FieldReader form, List<AgreementRow> rows) {
        List<RoundCommand.Deal> deals = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isBlank()) {
                deals.add(read(form.at("agreements", i), rows.get(i)));
            }
        }
        return deals;
    }

    private RoundCommand.Deal read(FieldReader fields, AgreementRow row) {
        Agreement agreement = file == null ? null : file.agreement(row.id).orElse(null);
        return new RoundCommand.Deal(
                agreement,
                fields.requiredLine("title", row.title, "agreement.title"),
                fields.requiredCode("type", row.type, AgreementType.class, "type.missing"),
                fields.code("stage", row.stage, PaxStage.class),
                fields.date("agreedOn", row.agreedOn),
                fields.requiredCode("form", row.form, AgreementForm.class, "agreement.form"),
                fields.requiredCode("status", row.status, AgreementStatus.class, "agreement.status"),
                agreement == null ? between(fields, row) : List.of(),
                promises.read(fields, row.commitments, agreement));
    }

    private List<Party> between(FieldReader fields, AgreementRow row) {
        List<Party> parties = new ArrayList<>();
        String typed = fields.line("between", row.between);
        for (String each : typed == null ? new String[0] : typed.split("[,;]")) {
            Party party = known.partyNamed(each).orElse(null);
            if (party == null && !each.isBlank()) {
                fields.wrong("between", "party.unknown", each.strip());
            }
            if (party != null && !parties.contains(party)) {
                parties.add(party);
            }
        }
        return parties;
    }
}
