package org.fireside.delegation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.fireside.account.ConveningId;

/** Asks who of some registrations is in, by firing this: the desk, which knows, marks them. */
public final class PresenceAsked {

    private final ConveningId convening;
    private final Set<Long> registrations;
    private final Set<Long> present = new HashSet<>();

    PresenceAsked(ConveningId convening, Collection<Long> registrations) {
        this.convening = convening;
        this.registrations = Set.copyOf(registrations);
    }

    public ConveningId convening() {
        return convening;
    }

    public Set<Long> registrations() {
        return registrations;
    }

    public void mark(Collection<Long> areIn) {
        present.addAll(areIn);
    }

    Set<Long> present() {
        return present;
    }
}
