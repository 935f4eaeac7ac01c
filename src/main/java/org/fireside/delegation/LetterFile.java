package org.fireside.delegation;

/** A credential letter with its content. */
public record LetterFile(LetterKind kind, byte[] content) {
}
