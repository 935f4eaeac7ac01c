package org.fireside.directory;

import java.io.Serializable;

/**
 * What somebody may not eat, and what they need to get in and about.
 *
 * @param version 0 where nothing was told yet
 */
public record NeedsCard(int version, String dietary, String access) implements Serializable {

    /** Whether anything was told. */
    public boolean any() {
        return dietary != null || access != null;
    }
}
