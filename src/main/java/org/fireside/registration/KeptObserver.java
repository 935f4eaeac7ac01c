package org.fireside.registration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fireside.directory.KeptAsked;
import org.fireside.directory.KeptFact;
import org.fireside.platform.Text;
import org.fireside.registration.model.RegistrationRepository;
import org.fireside.registration.model.RegistrationRepository.KeptRegistration;

/** Tells people where they are registered, as what, and what was noted about it. */
@ApplicationScoped
public class KeptObserver {

    @Inject
    private RegistrationRepository registrations;

    void onAsked(@Observes @Priority(KeptAsked.REGISTRATION_FIRST) KeptAsked asked) {
        List<KeptRegistration> kept = registrations.keptOf(asked.personId());
        kept.forEach(registration -> asked.registrations().add(registration.id()));
        asked.add("kept.registrations", kept.stream().flatMap(registration -> facts(registration).stream()).toList());
    }

    private static List<KeptFact> facts(KeptRegistration kept) {
        var facts = new ArrayList<KeptFact>();
        facts.add(new KeptFact("kept.convening", kept.convening()));
        facts.add(new KeptFact("registration.state", Text.of("registration.state." + kept.registration().state())));
        facts.add(new KeptFact("registration.parts", kept.registration().parts().stream().map(part -> Text.of("part." + part)).collect(Collectors.joining(", "))));
        if (kept.registration().note() != null) {
            facts.add(new KeptFact("registration.note", kept.registration().note()));
        }
        return facts;
    }
}
