package org.fireside.directory;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What the directory's page shows of a person beside the card.
 *
 * @param contact who is asked in place of the person
 * @param languages tags of BCP 47, the best spoken first
 */
public record PersonDetails(PersonCard card, String phone, String contact, List<String> languages, boolean hasPhoto) implements Serializable {

    /** The styles that were set down. */
    public Map<StyleContext, String> styles() {
        return card.styles();
    }
}
