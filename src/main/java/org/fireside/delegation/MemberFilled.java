package org.fireside.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.fireside.platform.Given;

/**
 * What is known of a member of a delegation only as such, as somebody fills the form in.
 *
 * @param credentialsOn the day on which a head of mission presented credentials to the host state
 * @param phone how the member is reached during the visit
 * @param travel only what differs from the delegation's
 */
public record MemberFilled(LocalDate credentialsOn, @Size(max = 60) String phone, @NotNull @Valid Travel travel) implements Serializable {

    public MemberFilled {
        phone = Given.orNull(phone);
    }
}
