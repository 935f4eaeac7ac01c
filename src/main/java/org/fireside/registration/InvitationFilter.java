package org.fireside.registration;

import java.io.Serializable;

/** Which invitations a list shows. @param stage null for all */
public record InvitationFilter(String typed, InvitationStage stage) implements Serializable {
}
