package org.fireside.qanda;

import org.fireside.platform.Refused;

/** What may come from anybody's phone as text. */
final class TypedText {

    private TypedText() {
    }

    /** @throws Refused at the field, under the key, if the text has characters that no keyboard writes */
    static void refuseUnlessText(String field, String key, String text) {
        if (text.codePoints().anyMatch(TypedText::isNoText)) {
            throw new Refused(field, key);
        }
    }

    /**
     * Whether it is a character that no keyboard writes: a control other than a new line or tab, a half of a pair, or a private one. The
     * marks that say in which direction to read are text.
     */
    private static boolean isNoText(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL && character != '\n' && character != '\t' && character != '\r' || type == Character.SURROGATE
                || type == Character.PRIVATE_USE || type == Character.UNASSIGNED;
    }
}
