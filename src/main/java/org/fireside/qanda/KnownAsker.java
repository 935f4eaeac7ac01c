package org.fireside.qanda;

import java.io.Serializable;

/**
 * A guest who is recognised by the phone.
 *
 * @param delegation null where the guest is in none
 */
public record KnownAsker(String name, String delegation) implements Serializable {
}
