package org.fireside.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fireside.platform.Given;

/**
 * What is known of a person beside name and e-mail, as somebody fills the form in.
 *
 * @param nameElsewhere the name as its bearer writes it in another script
 * @param contact who is asked in place of the person: an assistant, an office
 * @param languages tags of BCP 47, the best spoken first
 * @param styles how the person is to be written in a context; blank for as the rule composes it
 */
public record DetailsFilled(@Size(max = 250) String nameElsewhere, @Size(max = 60) String phone, @Size(max = 200) String contact,
        @NotNull @Size(max = 20) List<@Size(max = 35) String> languages, @NotNull Map<StyleContext, @Size(max = 300) String> styles) {

    public DetailsFilled {
        nameElsewhere = Given.orNull(nameElsewhere);
        phone = Given.orNull(phone);
        contact = Given.orNull(contact);
        languages = languages.stream().distinct().toList();
        var written = new EnumMap<StyleContext, String>(StyleContext.class);
        styles.forEach((context, style) -> {
            if (Given.orNull(style) != null) {
                written.put(context, style.strip());
            }
        });
        styles = written;
    }
}
