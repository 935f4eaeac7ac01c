package org.fireside.qanda.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fireside.platform.Given;
import org.fireside.registration.GuestCard;

/** Who asks or answers, as the moderator types it: a guest who was suggested and chosen, or free words. */
class Voices implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Long> suggested = new HashMap<>();

    /** The guests as they are suggested: name and office, and the number where two are written alike. */
    List<String> suggest(List<GuestCard> guests) {
        return guests.stream().map(this::suggest).toList();
    }

    private String suggest(GuestCard guest) {
        String written = guest.named() && guest.office() != null ? guest.name() + ", " + guest.office() : guest.name();
        Long other = suggested.putIfAbsent(written, guest.id());
        if (other == null || other == guest.id()) {
            return written;
        }
        suggested.put(written + " #" + guest.id(), guest.id());
        return written + " #" + guest.id();
    }

    /** The registration that was chosen, or null where the words are free. */
    Long chosen(String typed) {
        return typed == null ? null : suggested.get(typed.strip());
    }

    /** The words, where nobody was chosen. */
    String words(String typed) {
        return chosen(typed) == null ? Given.orNull(typed) : null;
    }
}
