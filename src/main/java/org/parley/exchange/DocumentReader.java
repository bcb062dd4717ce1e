package org.parley.exchange;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/** Reads a document and finds everything in it that cannot be taken in, before anything is stored. */
@Component
class DocumentReader {

    private final DocumentSchema schema;
    private final ReferenceCheck references;

    DocumentReader(DocumentSchema schema, ReferenceCheck references) {
        this.schema = schema;
        this.references = references;
    }

    /** @throws InvalidDocumentException with all that is wrong */
    NegotiationDocument read(byte[] bytes) {
        JsonNode json = parse(bytes);
        Findings findings = new Findings();
        schema.check(json, findings);
        references.check(json, findings);
        new UniquenessCheck(findings).check(json);
        new RoundCheck(findings).check(json.path("rounds"));
        new PeopleCheck(findings).check(json.path("people"));
        new AgreementCheck(findings).check(json.path("agreements"));
        if (!findings.isEmpty()) {
            throw new InvalidDocumentException(findings.errors());
        }
        return DocumentJson.MAPPER.treeToValue(json, NegotiationDocument.class);
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return DocumentJson.MAPPER.readTree(bytes);
        } catch (JacksonException broken) {
            throw new InvalidDocumentException(List.of(new DocumentError("", brokenAt(broken.getLocation()))));
        }
    }

    private static String brokenAt(TokenStreamLocation location) {
        return "JSON in UTF-8, each field once; it cannot be read on from line " + location.getLineNr() + ", column "
                + location.getColumnNr();
    }
}
