package org.fireside.directory;

import java.io.Serializable;
import java.util.List;

/** Two entries of the directory that may be the same human, with the offices that each holds or held. */
public record DuplicatePair(PersonCard one, List<OfficeCard> officesOfOne, PersonCard other, List<OfficeCard> officesOfOther)
        implements Serializable {
}
