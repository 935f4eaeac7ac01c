package org.fireside.delegation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fireside.convening.Part;

/** How many more members delegations may bring, counted down from the first row of a list to its last: those that come last are too many. */
final class QuotaRoom {

    private final Map<Long, Map<Part, Integer>> left;

    /** @param left places that are left, by delegation and part; none of a part, and of a delegation, that has no limit */
    QuotaRoom(Map<Long, Map<Part, Integer>> left) {
        this.left = left;
    }

    /** Delegations that have a limit. */
    Set<Long> limited() {
        return left.keySet();
    }

    /** Counts a row. @return whether there was room in each part that it adds to a delegation; otherwise it is not counted */
    boolean admits(RowPlan plan) {
        Map<Part, Integer> free = plan.isWritten() && plan.delegation() != null ? left.get(plan.delegation().id()) : null;
        if (free == null) {
            return true;
        }
        Set<Part> before = plan.countedBefore();
        Set<Part> after = plan.countedAfter();
        Set<Part> more = after.stream().filter(part -> !before.contains(part) && free.containsKey(part)).collect(Collectors.toSet());
        if (more.stream().anyMatch(part -> free.get(part) < 1)) {
            return false;
        }
        more.forEach(part -> free.merge(part, -1, Integer::sum));
        before.stream().filter(part -> !after.contains(part)).forEach(part -> free.computeIfPresent(part, (any, places) -> places + 1));
        return true;
    }
}
