package org.fireside.qanda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.fireside.platform.Given;

/**
 * A poll as somebody begins it.
 *
 * @param options what can be chosen, for a choice; empty ones are left out, and other kinds have none
 */
public record PollFilled(@NotNull PollKind kind, @NotBlank @Size(max = 300) String prompt, List<String> options) {

    public PollFilled {
        prompt = Given.orNull(prompt);
        options = kind != PollKind.CHOICE || options == null ? List.of() : options.stream().map(Given::orNull).filter(Objects::nonNull).toList();
    }
}
