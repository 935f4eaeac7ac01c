package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fireside.delegation.model.DelegationRepository;
import org.fireside.delegation.model.Membership;
import org.fireside.directory.PersonErased;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Folding;
import org.fireside.platform.Forgetting;

/** When a person is erased, their name goes out of what was written about delegations. */
@ApplicationScoped
public class ErasureObserver {

    @Inject
    private Forgetting forgetting;
    @Inject
    private DelegationRepository delegations;
    @Inject
    private AuditTrail audit;

    void onErased(@Observes PersonErased erased) {
        List<Membership> theirs = delegations.membershipsOf(erased.people());
        theirs.forEach(Membership::forget);
        delegations.flush();
        audit.forget("member", theirs.stream().map(Membership::registrationId).toList(), erased.names());
        erased.forgot("text", forgetting.in(erased.names(), "delegation", "liaison", "note", "arrives_by", "arrives_where", "departs_by", "departs_where", "vehicle", "hotel"));
        erased.forgot("text", forgetting.in(erased.names(), "delegation_member", "arrives_by", "arrives_where", "departs_by", "departs_where", "vehicle", "hotel", "returned_because"));
        erased.forgot("text", forgetting.in(erased.names(), "focal_point", "name", "email"));
        erased.forgot("text", forgetting.in(erased.names(), "delegation_override", "reason"));
        erased.forgot("text", forgetting.in(erased.names(), "import", "file_name"));
        erased.forgot("text", forgetting.in(erased.names(), "import_row", Stream.concat(Stream.of("cells"),
                Arrays.stream(ImportField.values()).map(ImportField::column)).toArray(String[]::new)));
        forgetting.in(Folding.words(erased.names().toArray(String[]::new)), "import_row", "identity");
    }
}
