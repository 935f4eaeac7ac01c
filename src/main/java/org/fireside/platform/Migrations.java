package org.fireside.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/**
 * Brings the schema up to date when the application starts; whatever uses the persistence unit at start waits for it
 * with {@code @DependsOn("Migrations")}. The demo data, where it is wanted, has migrations and a history of its own.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class);

    @Resource(lookup = "java:jboss/datasources/FiresideDS")
    private DataSource database;

    @PostConstruct
    void bringUpToDate() {
        try {
            boolean first = migrate("sql/schema", "schema_history", false) > 0 && isNew();
            if (Boolean.parseBoolean(System.getenv("FIRESIDE_DEMO")) && (first || hasDemo())) {
                migrate("sql/demo", "demo_history", true);
            }
            if (hasDemo()) {
                LOG.info("Fireside holds the demo data");
            }
        } catch (FlywayException e) {
            String cause = String.valueOf(e.getMessage()).lines().map(String::strip).filter(line -> !line.isBlank())
                    .reduce((a, b) -> a + " | " + b).orElse("");
            LOG.fatalf("Fireside cannot start: its database could not be brought up to date. Nothing else was changed. %s", cause);
            throw new IllegalStateException("migration failed", e);
        }
    }

    /** @param onTopOfOthers whether the schema may hold tables that this history does not know */
    private int migrate(String folder, String history, boolean onTopOfOthers) {
        return Flyway.configure(Migrations.class.getClassLoader()).dataSource(database).table(history)
                .locations("classpath:" + folder).baselineOnMigrate(onTopOfOthers).baselineVersion("0")
                .load().migrate().migrationsExecuted;
    }

    private boolean isNew() {
        return !exists("select 1 from account limit 1");
    }

    private boolean hasDemo() {
        return exists("select 1 from information_schema.tables where table_schema = database() and table_name = 'demo_history'");
    }

    private boolean exists(String query) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(query);
                var rows = statement.executeQuery()) {
            return rows.next();
        } catch (java.sql.SQLException e) {
            throw new FlywayException("The database does not answer", e);
        }
    }
}
