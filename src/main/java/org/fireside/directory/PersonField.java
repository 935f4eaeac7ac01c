package org.fireside.directory;

/** A fact of a person of which a merge can keep either value. The names are those of the texts and of the trail. */
public enum PersonField {
    HONORIFIC("honorific"), GIVEN_NAME("givenName"), FAMILY_NAME("familyName"), POST_NOMINALS("postNominals"), EMAIL("email"),
    NAME_ELSEWHERE("nameElsewhere"), PHONE("phone"), CONTACT("contact");

    private final String fact;

    PersonField(String fact) {
        this.fact = fact;
    }

    /** Its name in texts ({@code person.<fact>}) and in the trail. */
    public String fact() {
        return fact;
    }
}
