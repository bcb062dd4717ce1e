package org.parley.exchange;

import static org.parley.exchange.UniquenessCheck.forEach;

import tools.jackson.databind.JsonNode;

/** No text holds what JSON can carry but a database cannot keep: the character 0, and half of a pair of surrogates. */
final class TextCheck {

    private final Findings findings;

    TextCheck(Findings findings) {
        this.findings = findings;
    }

    void check(JsonNode document) {
        at(document, "");
    }

    private void at(JsonNode node, String path) {
        if (node.isString() && !canBeKept(node.stringValue())) {
            findings.expect(path, "a text of characters; this one holds \\u0000 or half of a surrogate pair");
        }
        node.properties().forEach(each -> at(each.getValue(), path + "/" + each.getKey()));
        if (node.isArray()) {
            forEach(node, path, this::at);
        }
    }

    private static boolean canBeKept(String text) {
        return text.codePoints().noneMatch(each -> each == 0 || Character.getType(each) == Character.SURROGATE);
    }
}
