package org.fireside.delegation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fireside.delegation.reading.ReadRow;

/** The delegations of a convening, by which rows of a list say theirs. */
final class ImportDelegations {

    private static final int IDENTITY_LENGTH = 400;

    private final Map<String, DelegationName> byName = new HashMap<>();
    private final Map<Long, DelegationName> byId = new HashMap<>();
    private final DelegationName only;
    private final boolean mayCreate;

    /** @param only the id of the delegation whose list it is, or null where each row names its own @param mayCreate whether missing ones are created */
    ImportDelegations(List<DelegationName> all, Long only, boolean mayCreate) {
        all.forEach(each -> {
            byName.put(ImportKnowledge.folded(each.name()), each);
            byId.put(each.id(), each);
        });
        this.only = only == null ? null : byId.get(only);
        this.mayCreate = mayCreate;
    }

    /** The delegation whose list it is. */
    Optional<DelegationName> only() {
        return Optional.ofNullable(only);
    }

    /** The delegation of that name; one without an id where it would be created. */
    Optional<DelegationName> named(String name) {
        return Optional.ofNullable(byName.get(ImportKnowledge.folded(name)))
                .or(() -> mayCreate && only == null ? Optional.of(new DelegationName(null, null, name)) : Optional.empty());
    }

    /** The delegation that a row is of: that which it names, else the one whose list it is; null for none. */
    DelegationName of(ReadRow read) {
        return read.delegation() == null || only != null ? only : named(read.delegation()).orElse(null);
    }

    /** Who a row says that it is: the name, or the office of a place that has none, within the delegation. */
    String identity(ReadRow read) {
        DelegationName delegation = of(read);
        String who = read.isNamed() ? ImportKnowledge.foldedName(read.givenName(), read.familyName())
                : "#" + ImportKnowledge.folded(Objects.toString(read.office(), "")) + "#" + ImportKnowledge.folded(Objects.toString(read.organisation(), ""));
        String whole = who + "@" + (delegation == null ? "" : ImportKnowledge.folded(delegation.name()));
        return whole.length() > IDENTITY_LENGTH ? whole.substring(0, IDENTITY_LENGTH) : whole;
    }

    DelegationName get(long id) {
        return byId.get(id);
    }
}
