package org.fireside.directory;

import java.io.Serializable;

/** A person as others see them. One of given and family name is always there. */
public record PersonCard(long id, int version, String honorific, String givenName, String familyName, String postNominals,
        String email) implements Serializable {

    /** The name as it is written: honorific, given name, family name, post-nominals. */
    public String styledName() {
        return Style.name(honorific, givenName, familyName, postNominals);
    }
}
