package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.Agenda;
import org.fireside.delegation.DelegationCard;
import org.fireside.delegation.Delegations;
import org.fireside.qanda.model.FairnessRepository;

/** Shows a moderator who was heard and who was not, while there is time to do something about it. */
@Guarded
@ApplicationScoped
@Transactional
public class Fairness {

    private static final int LONGEST = 5;

    @Inject
    private FairnessRepository figures;
    @Inject
    private Agenda agenda;
    @Inject
    private Delegations delegations;
    @Inject
    private Askers askers;

    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public Glance glance(ConveningId convening, long session) {
        agenda.session(convening, session);
        return new Glance(byDelegation(convening, session), figures.byTopic(session), figures.heard(session), figures.firstOfConvening(convening, session),
                figures.unheard(session), longest(convening, session));
    }

    private List<Glance.Share> byDelegation(ConveningId convening, long session) {
        List<FairnessRepository.OfDelegation> shares = figures.byDelegation(session);
        Map<Long, DelegationCard> names = delegations.cards(convening, shares.stream().map(FairnessRepository.OfDelegation::delegation).filter(Objects::nonNull).collect(Collectors.toSet()));
        return shares.stream().map(share -> new Glance.Share(share.delegation() == null ? null : names.get(share.delegation()).name(),
                share.asked(), share.waiting(), share.seconds())).toList();
    }

    private List<Glance.Waiting> longest(ConveningId convening, long session) {
        return askers.known(convening, figures.longest(session, LONGEST),
                (question, asker) -> new Glance.Waiting(question.id(), question.text(), asker.name(), asker.delegation(), question.submittedAt()));
    }
}
