package org.fireside.directory;

import java.io.Serializable;
import java.util.Map;
import org.fireside.platform.Text;

/**
 * A person as others see them. One of given and family name is always there, but for who was erased.
 *
 * @param nameElsewhere the name as its bearer writes it in another script, or null
 * @param styles how the person is to be written where not as the rule composes it
 */
public record PersonCard(long id, int version, String honorific, String givenName, String familyName, String postNominals,
        String email, String nameElsewhere, Map<StyleContext, String> styles) implements Serializable {

    /** The person as written in lists, programmes and records. */
    public String styledName() {
        return styledName(StyleContext.LIST);
    }

    /** The person as written there: as it was set down for it, or else honorific, given name, family name, post-nominals. */
    public String styledName(StyleContext context) {
        String written = styles.get(context);
        if (givenName == null && familyName == null) {
            return Text.of("person.erased");
        }
        return written != null ? written : Style.name(honorific, givenName, familyName, postNominals);
    }
}
