package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.fireside.platform.Caller;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.jboss.logging.Logger;

/** The work on a list, in a thread of its own and in the name of who began it. Whatever comes of it, the list is left in a state in which one can go on. */
@ApplicationScoped
public class ImportJob {

    private static final Logger LOG = Logger.getLogger(ImportJob.class);
    private static final int TRIES = 3;

    @Inject
    private ImportWork work;
    @Inject
    private Caller caller;

    /** Checks or takes the rows, whichever the list is at. */
    @ActivateRequestContext
    public void run(ImportBegun begun) {
        caller.actAs(begun.by());
        try {
            attempt(begun, TRIES);
        } catch (Refused e) {
            work.lookAgain(begun.convening(), begun.importId());
            work.fail(begun.convening(), begun.importId(), e.key());
        } catch (RuntimeException e) {
            LOG.errorf(e, "The work on list %d broke off; nothing of it was written", begun.importId());
            work.fail(begun.convening(), begun.importId(), "import.failed");
        }
    }

    /** Somebody may register the same person in the same moment: then it is known the next time, and the row comes back. */
    private void attempt(ImportBegun begun, int tries) {
        try {
            work.go(begun.convening(), begun.importId());
        } catch (StaleEdit e) {
            again(begun, tries, e);
        } catch (Refused e) {
            if (!e.key().startsWith("constraint.")) {
                throw e;
            }
            again(begun, tries, e);
        }
    }

    private void again(ImportBegun begun, int tries, Refused refused) {
        if (tries == 1) {
            throw refused;
        }
        attempt(begun, tries - 1);
    }
}
