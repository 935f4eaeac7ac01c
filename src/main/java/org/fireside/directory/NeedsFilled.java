package org.fireside.directory;

import jakarta.validation.constraints.Size;
import org.fireside.platform.Given;

/** What somebody may not eat, and what they need to get in and about, as it is filled in. */
public record NeedsFilled(@Size(max = 1000) String dietary, @Size(max = 1000) String access) {

    public NeedsFilled {
        dietary = Given.orNull(dietary);
        access = Given.orNull(access);
    }
}
