package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.delegation.model.ImportRepository;

/** Tells how far the work on a list is, while the transaction of the work goes on. */
@Guarded
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ImportProgress {

    @Inject
    private ImportRepository imports;

    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void report(ConveningId convening, long id, int done) {
        imports.progress(imports.get(convening, id).id(), done);
    }
}
