package org.parley.config.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets runs of letters of another script apart from the text around them, with their direction, and their language where the script tells it. */
final class ScriptRuns {

    /** A single letter is a sign rather than a word. */
    private static final int FEWEST = 2;

    /** What is set apart already, and drawings, in which text is no HTML. */
    private static final List<String> WHOLE = List.of("bdi", "svg");

    private final CharSequence html;
    private final boolean hasLanguage;
    private final StringBuilder marked = new StringBuilder();
    private int copied;

    private ScriptRuns(CharSequence html, boolean hasLanguage) {
        this.html = html;
        this.hasLanguage = hasLanguage;
    }

    /**
     * The same text with such runs set apart.
     *
     * @param html text as it is written out, maybe with elements in it
     * @param hasLanguage whether its language is said by an element around it
     * @return null where there are none
     */
    static @Nullable String apart(CharSequence html, boolean hasLanguage) {
        return new ScriptRuns(html, hasLanguage).marked();
    }

    private @Nullable String marked() {
        int at = 0;
        while (at < html.length()) {
            char sign = html.charAt(at);
            Script script = Script.of(sign);
            at = sign == '<' ? behindTag(at) : script == null ? at + 1 : behindRun(at, script);
        }
        return copied == 0 ? null : marked.append(html, copied, html.length()).toString();
    }

    private int behindRun(int start, Script script) {
        int end = start;
        int letters = 0;
        int at = start;
        while (at < html.length() && (Script.of(html.charAt(at)) == script || isShared(html.charAt(at)))) {
            if (Script.of(html.charAt(at)) == script) {
                letters++;
                end = at + 1;
            }
            at++;
        }
        // the full stop of a text that is all in one script is part of it
        end = start == 0 && at == html.length() ? at : end;
        int first = unmatched(start, end, ')') && start > copied && html.charAt(start - 1) == '(' ? start - 1 : start;
        end = unmatched(start, end, '(') && end < html.length() && html.charAt(end) == ')' ? end + 1 : end;
        String tag = tag(script);
        if (letters >= FEWEST && tag != null) {
            marked.append(html, copied, first)
                    .append(tag)
                    .append(html, first, end)
                    .append("</bdi>");
            copied = end;
        }
        return end;
    }

    /** Whether there are more brackets of this kind than of the other: its fellow stands beside the run, and belongs to it. */
    private boolean unmatched(int start, int end, char bracket) {
        String run = html.subSequence(start, end).toString();
        char fellow = bracket == '(' ? ')' : '(';
        return run.chars().filter(each -> each == bracket).count()
                > run.chars().filter(each -> each == fellow).count();
    }

    private @Nullable String tag(Script script) {
        String direction = script.isRightToLeft() ? " dir=\"rtl\"" : "";
        String language = hasLanguage || script.language() == null ? "" : " lang=\"" + script.language() + "\"";
        return direction.isEmpty() && language.isEmpty() ? null : "<bdi" + direction + language + ">";
    }

    /** Signs between words, digits, spaces: of no script. */
    private static boolean isShared(char sign) {
        return sign != '<' && sign != '&' && !Character.isLetter(sign);
    }

    private int behindTag(int start) {
        for (String each : WHOLE) {
            if (isTag(start, each)) {
                return behind("</" + each + ">", start);
            }
        }
        return behind(">", start);
    }

    private boolean isTag(int start, String name) {
        return html.length() > start + name.length()
                && html.subSequence(start + 1, start + 1 + name.length())
                        .toString()
                        .equals(name);
    }

    private int behind(String end, int start) {
        int at = html.toString().indexOf(end, start);
        return at < 0 ? html.length() : at + end.length();
    }
}
