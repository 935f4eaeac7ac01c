package org.fireside.delegation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Begins the work on a list as soon as it is certain that it was begun. */
@ApplicationScoped
public class ImportJobs {

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private ImportJob job;

    void onBegun(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportBegun begun) {
        executor.execute(() -> job.run(begun));
    }
}
