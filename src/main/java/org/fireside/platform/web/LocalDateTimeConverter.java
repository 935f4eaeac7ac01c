package org.fireside.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.fireside.platform.Text;

/** What the browser's own date input sends and shows (HTML Living Standard, date and time microsyntaxes: ISO 8601). */
@FacesConverter("fireside.LocalDateTime")
public class LocalDateTimeConverter implements Converter<LocalDateTime> {

    @Override
    public LocalDateTime getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Text.of("platform.dateTime.unreadable", typed), null), e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, LocalDateTime value) {
        return value == null ? "" : value.toString();
    }
}
