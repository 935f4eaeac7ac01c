package org.fireside.qanda.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A guest chosen from the suggestions, or whatever else was typed. */
@FacesConverter("fireside.Voice")
public class VoiceConverter implements Converter<Voice> {

    private static final Pattern CHOSEN = Pattern.compile("(\\d{1,18})\\|(.*)", Pattern.DOTALL);

    @Override
    public Voice getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Matcher chosen = CHOSEN.matcher(typed);
        return chosen.matches() ? new Voice(Long.valueOf(chosen.group(1)), chosen.group(2)) : new Voice(null, typed.strip());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, Voice voice) {
        if (voice == null) {
            return "";
        }
        return voice.registrationId() == null ? voice.words() : voice.registrationId() + "|" + voice.words();
    }
}
