package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fireside.account.ConveningId;
import org.fireside.convening.AttributionRule;
import org.fireside.delegation.DelegationCard;
import org.fireside.delegation.Delegations;
import org.fireside.qanda.model.Question;
import org.fireside.registration.GuestCard;
import org.fireside.registration.Registrations;

/** Who asked: for moderators as far as it is known, for everybody as far as the asker and the attribution rule allow. */
@ApplicationScoped
class Askers {

    @Inject
    private Registrations registrations;
    @Inject
    private Delegations delegations;

    /** @param name null where it is not known, or not shown @param email null likewise */
    record Asker(String name, String office, String organisation, String delegation, String email) {
    }

    /** These questions with who asked, as moderators see it. */
    <T> List<T> known(ConveningId convening, List<Question> rows, BiFunction<Question, Asker, T> with) {
        return with(convening, rows, with, (question, asker) -> asker);
    }

    /**
     * These questions with who asked, as everybody sees it: by the Chatham House Rule neither name nor affiliation, on background the
     * affiliation alone, and never what somebody of the team wrote down of an asker who is not registered.
     */
    <T> List<T> shown(ConveningId convening, List<Question> rows, BiFunction<Question, Asker, T> with) {
        return with(convening, rows, with, Askers::shown);
    }

    private static Asker shown(Question question, Asker asker) {
        if (question.rule().isStricterThan(AttributionRule.ON_BACKGROUND)) {
            return new Asker(null, null, null, null, null);
        }
        boolean named = question.rule() == AttributionRule.ON_THE_RECORD && question.askerId() != null;
        return new Asker(named ? asker.name() : null, named ? asker.office() : null, asker.organisation(), asker.delegation(), null);
    }

    private <T> List<T> with(ConveningId convening, List<Question> rows, BiFunction<Question, Asker, T> with, BiFunction<Question, Asker, Asker> see) {
        Map<Long, GuestCard> guests = registrations.cards(convening, ids(rows, Question::askerId));
        Map<Long, DelegationCard> of = delegations.cards(convening, ids(rows, Question::delegationId));
        return rows.stream().map(question -> with.apply(question, see.apply(question, asker(question, guests.get(question.askerId()), of.get(question.delegationId()))))).toList();
    }

    private static Asker asker(Question question, GuestCard guest, DelegationCard delegation) {
        String party = delegation == null ? null : delegation.name();
        if (guest == null) {
            return new Asker(question.askerInWords(), null, null, party, null);
        }
        return new Asker(guest.name(), guest.named() ? guest.office() : null, guest.organisation(), party, guest.email());
    }

    private static Set<Long> ids(List<Question> rows, Function<Question, Long> id) {
        return rows.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
