package org.fireside.platform;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;

/** The database does not answer. Nothing was saved; everything works again as soon as it answers. */
public class DatabaseAway extends Refused {

    public DatabaseAway(Throwable cause) {
        super(null, "platform.databaseAway");
        initCause(cause);
    }

    /** Whether a missing or broken connection is what lies beneath. */
    public static boolean isCauseOf(Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 30; cause = cause.getCause(), depth++) {
            boolean broken = cause instanceof SQLNonTransientConnectionException || cause instanceof SQLRecoverableException
                    || cause instanceof SQLTransientConnectionException || cause instanceof DatabaseAway
                    || cause.getClass().getName().equals("jakarta.resource.ResourceException")
                    || cause.getClass().getName().endsWith("CommunicationsException")
                    || cause.getClass().getName().endsWith("CJCommunicationsException");
            if (broken) {
                return true;
            }
        }
        return false;
    }
}
