package org.fireside.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fireside.directory.KeptAsked;
import org.fireside.directory.KeptFact;
import org.fireside.record.model.RemarkRepository;

/** Tells people which remarks are kept as theirs. */
@ApplicationScoped
public class KeptObserver {

    @Inject
    private RemarkRepository remarks;

    void onAsked(@Observes KeptAsked asked) {
        asked.add("kept.remarks", remarks.textsOf(asked.registrations()).stream().map(text -> new KeptFact("kept.remark", text)).toList());
    }
}
