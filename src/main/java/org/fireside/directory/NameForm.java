package org.fireside.directory;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands in the fields of a name while somebody fills them in; the pages of people, guests and delegations share them. */
public class NameForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String honorific;
    private String givenName;
    private String familyName;
    private String postNominals;
    private String email;

    /** The fields of a person as they are. */
    public static NameForm of(PersonCard person) {
        var form = new NameForm();
        form.honorific = person.honorific();
        form.givenName = person.givenName();
        form.familyName = person.familyName();
        form.postNominals = person.postNominals();
        form.email = person.email();
        return form;
    }

    /** What was filled in, for the door. */
    public PersonFilled filled() {
        return new PersonFilled(honorific, givenName, familyName, postNominals, email);
    }

    /** Each input's value, by the key of its label, for showing where two versions differ. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("person.honorific", honorific);
        values.put("person.givenName", givenName);
        values.put("person.familyName", familyName);
        values.put("person.postNominals", postNominals);
        values.put("person.email", email);
        return values;
    }

    public String getHonorific() {
        return honorific;
    }

    public void setHonorific(String honorific) {
        this.honorific = honorific;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getPostNominals() {
        return postNominals;
    }

    public void setPostNominals(String postNominals) {
        this.postNominals = postNominals;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
