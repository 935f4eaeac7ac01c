package org.fireside.registration;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.fireside.account.CallerRoles;
import org.jboss.logging.Logger;

/** Goes round every hour for people whose time to be kept has run out. Each is erased in a transaction of their own. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RetentionRounds {

    private static final Logger LOG = Logger.getLogger(RetentionRounds.class);
    private static final int AT_ONCE = 200;

    @Inject
    private Retention retention;
    @Inject
    private CallerRoles roles;

    /** Erases at most {@value #AT_ONCE}; the others follow in the next round. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void round() {
        int erased = roles.asAdministrator("retention", () -> {
            var due = retention.due(AT_ONCE);
            due.forEach(retention::letGo);
            return due.size();
        });
        if (erased > 0) {
            LOG.infof("%d people were erased, whose time to be kept had run out", erased);
        }
    }
}
