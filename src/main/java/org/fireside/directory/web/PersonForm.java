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
import org.fireside.directory.NameForm;
import org.fireside.directory.PersonCard;
import org.fireside.directory.PersonDetails;
import org.fireside.directory.PersonFilled;
import org.fireside.directory.StyleContext;

/** What stands in the form of a person while somebody fills it in. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private NameForm name = new NameForm();
    private String nameElsewhere;
    private String phone;
    private String contact;
    private String languages;
    private final Map<StyleContext, String> styles = new EnumMap<>(StyleContext.class);

    /** The form of a person as they are. */
    static PersonForm of(PersonDetails person) {
        var form = new PersonForm();
        PersonCard card = person.card();
        form.name = NameForm.of(card);
        form.nameElsewhere = card.nameElsewhere();
        form.phone = person.phone();
        form.contact = person.contact();
        form.languages = person.languages().isEmpty() ? null
                : person.languages().stream().map(Languages::name).collect(Collectors.joining(", "));
        form.styles.putAll(person.styles());
        return form;
    }

    PersonFilled filled() {
        return name.filled();
    }

    DetailsFilled details() {
        List<String> spoken = languages == null ? List.of()
                : Arrays.stream(languages.split("[,;،、]")).filter(typed -> !typed.isBlank()).map(Languages::tagOf).toList();
        return new DetailsFilled(nameElsewhere, phone, contact, spoken, styles);
    }

    /** Each input's value, by the key of its label, for showing where two versions differ. */
    Map<String, String> values() {
        var values = new LinkedHashMap<>(name.values());
        values.put("person.nameElsewhere", nameElsewhere);
        values.put("person.phone", phone);
        values.put("person.contact", contact);
        values.put("person.languages", languages);
        for (StyleContext context : StyleContext.values()) {
            values.put("style." + context, styles.get(context));
        }
        return values;
    }

    public NameForm getName() {
        return name;
    }

    public StyleContext[] getContexts() {
        return StyleContext.values();
    }

    public Map<StyleContext, String> getStyles() {
        return styles;
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
