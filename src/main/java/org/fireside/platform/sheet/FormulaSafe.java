package org.fireside.platform.sheet;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would take for formulas, or commands, get an apostrophe in front when they are written, and lose it when
 * they are read again (OWASP, "CSV Injection").
 */
final class FormulaSafe {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private FormulaSafe() {
    }

    /** The text for a format that knows no text cells. */
    static String quoted(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text for a cell that is marked as text: only what reading would take for a quoted one is quoted. */
    static String quotedInTextCell(String text) {
        return QUOTED.matcher(text).matches() ? "'" + text : text;
    }

    /** The text as it was before it was quoted. */
    static String unquoted(String text) {
        return QUOTED.matcher(text).matches() ? text.substring(1) : text;
    }
}
