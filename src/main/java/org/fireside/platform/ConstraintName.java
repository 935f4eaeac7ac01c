package org.fireside.platform;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds which constraint of the schema refused a statement, in the words of MySQL and of MariaDB. */
final class ConstraintName {

    private static final Pattern DUPLICATE = Pattern.compile("for key '(?:\\w+\\.)?(\\w+)'");
    private static final Pattern CHECK = Pattern.compile("(?i)constraint ['`](\\w+)['`] (?:is violated|failed)");
    private static final Pattern FOREIGN_KEY = Pattern.compile("CONSTRAINT `(\\w+)` FOREIGN KEY");

    private ConstraintName() {
    }

    static Optional<String> in(SQLException refusal) {
        String message = String.valueOf(refusal.getMessage());
        for (Pattern pattern : new Pattern[] {DUPLICATE, CHECK, FOREIGN_KEY}) {
            Matcher matcher = pattern.matcher(message);
            if (matcher.find()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }
}
