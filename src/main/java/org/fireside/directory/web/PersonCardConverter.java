package org.fireside.directory.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.List;
import org.fireside.directory.People;
import org.fireside.directory.PersonCard;

/** Lets a page choose a person of the directory. */
@Dependent
@FacesConverter(value = "fireside.Person", managed = true)
public class PersonCardConverter implements Converter<PersonCard> {

    @Inject
    private People people;

    @Override
    public PersonCard getAsObject(FacesContext faces, UIComponent input, String id) {
        return id == null || !id.matches("\\d{1,18}") ? null : people.cards(List.of(Long.valueOf(id))).get(Long.valueOf(id));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, PersonCard person) {
        return person == null ? "" : String.valueOf(person.id());
    }
}
