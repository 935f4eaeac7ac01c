package org.fireside.directory.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fireside.directory.DetailsFilled;
import org.fireside.directory.Languages;
import org.fireside.directory.PersonCard;
import org.fireside.directory.PersonDetails;
import org.fireside.directory.PersonFilled;
import org.fireside.directory.StyleContext;

/** What stands in the form of a person while somebody fills it in. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String honorific;
    private String givenName;
    private String familyName;
    private String postNominals;
    private String email;
    private String nameElsewhere;
    private String phone;
    private String contact;
    private String languages;
    private final Map<StyleContext, String> styles = new EnumMap<>(StyleContext.class);

    /** The form of a person as they are. */
    static PersonForm of(PersonDetails person) {
        var form = new PersonForm();
        PersonCard card = person.card();
        form.honorific = card.honorific();
        form.givenName = card.givenName();
        form.familyName = card.familyName();
        form.postNominals = card.postNominals();
        form.email = card.email();
        form.nameElsewhere = card.nameElsewhere();
        form.phone = person.phone();
        form.contact = person.contact();
        form.languages = person.languages().isEmpty() ? null
                : person.languages().stream().map(Languages::name).collect(Collectors.joining(", "));
        form.styles.putAll(person.styles());
        return form;
    }

    PersonFilled filled() {
        return new PersonFilled(honorific, givenName, familyName, postNominals, email);
    }

    DetailsFilled details() {
        List<String> spoken = languages == null ? List.of()
                : Arrays.stream(languages.split("[,;،、]")).filter(typed -> !typed.isBlank()).map(Languages::tagOf).toList();
        return new DetailsFilled(nameElsewhere, phone, contact, spoken, styles);
    }

    /** Each input's value, by the key of its label, for showing where two versions differ. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("person.honorific", honorific);
        values.put("person.givenName", givenName);
        values.put("person.familyName", familyName);
        values.put("person.postNominals", postNominals);
        values.put("person.email", email);
        values.put("person.nameElsewhere", nameElsewhere);
        values.put("person.phone", phone);
        values.put("person.contact", contact);
        values.put("person.languages", languages);
        for (StyleContext context : StyleContext.values()) {
            values.put("style." + context, styles.get(context));
        }
        return values;
    }

    public StyleContext[] getContexts() {
        return StyleContext.values();
    }

    public Map<StyleContext, String> getStyles() {
        return styles;
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

    public String getNameElsewhere() {
        return nameElsewhere;
    }

    public void setNameElsewhere(String nameElsewhere) {
        this.nameElsewhere = nameElsewhere;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }
}
