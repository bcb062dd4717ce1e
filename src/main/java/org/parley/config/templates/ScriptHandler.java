package org.parley.config.templates;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;

/** Sees all text of a page as it is written out, wherever it comes from. Thymeleaf makes one for each page. */
public final class ScriptHandler extends AbstractTemplateHandler {

    /** Elements in which there can be no others. */
    private static final Set<String> PLAIN = Set.of("title", "option", "textarea", "script", "style", "svg", "bdi");

    private int depth;
    private int plainFrom;
    private int languageFrom;

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        depth++;
        if (plainFrom == 0 && PLAIN.contains(tag.getElementCompleteName())) {
            plainFrom = depth;
        }
        if (languageFrom == 0
                && tag.hasAttribute("lang")
                && !tag.getElementCompleteName().equals("html")) {
            languageFrom = depth;
        }
        super.handleOpenElement(tag);
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        if (!tag.isUnmatched()) {
            plainFrom = plainFrom == depth ? 0 : plainFrom;
            languageFrom = languageFrom == depth ? 0 : languageFrom;
            depth--;
        }
        super.handleCloseElement(tag);
    }

    @Override
    public void handleText(IText text) {
        String marked = plainFrom == 0 && hasOtherScript(text) ? apart(text) : null;
        super.handleText(marked == null ? text : getContext().getModelFactory().createText(marked));
    }

    private @Nullable String apart(IText text) {
        return ScriptRuns.apart(text.getText(), languageFrom > 0);
    }

    private static boolean hasOtherScript(IText text) {
        for (int i = 0; i < text.length(); i++) {
            if (Script.of(text.charAt(i)) != null) {
                return true;
            }
        }
        return false;
    }
}
