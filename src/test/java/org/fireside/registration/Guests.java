package org.fireside.registration;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.fireside.account.ConveningId;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.ConveningMove;
import org.fireside.convening.Convenings;
import org.fireside.convening.Part;
import org.fireside.directory.NeedsFilled;
import org.fireside.directory.PersonFilled;
import org.fireside.platform.Agreed;

/** Forms that tests of guests agree on. */
final class Guests {

    private Guests() {
    }

    /** A convening that guests may be invited to. */
    static ConveningId published(Convenings convenings, Integer capacity) {
        ConveningId id = convenings.begin(Agreed.convening(capacity, AttributionRule.ON_THE_RECORD));
        convenings.make(id, convenings.get(id).version(), ConveningMove.PUBLISH);
        return id;
    }

    /** Somebody new with an address that nobody else has. */
    static GuestFilled somebody(String familyName) {
        return new GuestFilled(null, new PersonFilled(null, null, familyName, null, address(familyName)), null, null, EnumSet.of(Part.GUEST), null, false);
    }

    static String address(String familyName) {
        return familyName.toLowerCase().replaceAll("[^a-z0-9]", "") + "@example.org";
    }

    static RsvpFilled yes(int version, RsvpFilled.Companion... companions) {
        return new RsvpFilled(version, true, null, null, new NeedsFilled(null, null), Map.of(), List.of(companions));
    }

    static RsvpFilled no(int version) {
        return new RsvpFilled(version, false, null, null, new NeedsFilled(null, null), Map.of(), List.of());
    }

    static RsvpFilled.Companion with(String givenName, String familyName) {
        return new RsvpFilled.Companion(givenName, familyName, Map.of());
    }
}
