package org.fireside.delegation.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fireside.convening.Part;
import org.fireside.delegation.ImportProblem;
import org.fireside.directory.RankClass;

/**
 * What a row says. Null is said of nothing: a blank cell changes nothing.
 *
 * @param nameIsDivided whether given and family name were divided by us, and may be divided otherwise
 * @param former whether the office is said to be a former one
 * @param guessedRank the rank that the office's title tells, for an office that is new
 * @param problems with what it says
 */
public record ReadRow(String honorific, String givenName, String familyName, boolean nameIsDivided, String postNominals, String email,
        String office, String organisation, boolean former, RankClass rank, RankClass guessedRank, LocalDate heldFrom, LocalDate heldUntil,
        Set<Part> parts, String delegation, String note, List<ImportProblem> problems) {

    /** Whether somebody is named. */
    public boolean isNamed() {
        return givenName != null || familyName != null;
    }
}
