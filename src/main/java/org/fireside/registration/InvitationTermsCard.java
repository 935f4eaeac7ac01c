package org.fireside.registration;

import java.io.Serializable;

/**
 * On what terms guests are invited.
 *
 * @param version 0 while nobody changed them
 * @param companions how many persons may accompany a guest
 * @param subject of the letter, like its text with placeholders: see {@link LetterText#PLACEHOLDERS}
 */
public record InvitationTermsCard(int version, int companions, String subject, String letter) implements Serializable {
}
