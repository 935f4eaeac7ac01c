package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.Convenings;
import org.fireside.delegation.model.PrecedenceRepository;
import org.fireside.delegation.model.PrecedenceRule;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Caller;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;

/** The order of precedence of a convening: the product's, until somebody makes it the convening's own. */
@Guarded
@ApplicationScoped
@Transactional
public class OrderOfPrecedence {

    @Inject
    private PrecedenceRepository rules;
    @Inject
    private Convenings convenings;
    @Inject
    private AuditTrail audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** The order in force. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public PrecedenceCard get(ConveningId convening) {
        return rules.inForce(convening);
    }

    /**
     * Chooses what the order goes by.
     *
     * @param language in which countries are named, for {@link PrecedenceBy#COUNTRY}; otherwise it is not heard
     * @throws StaleEdit if somebody else changed the order first
     * @throws Refused if the language is none that Fireside can sort by, or the convening is over
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void choose(ConveningId convening, int version, @NotNull PrecedenceBy by, String language) {
        change(convening, version, rule -> rule.goBy(by, language, caller.nameForTheRecord(), clock.instant()));
    }

    /**
     * Puts a rung elsewhere on the ladder; the others keep their order.
     *
     * @param place from 1
     * @throws StaleEdit if somebody else changed the order first
     * @throws Refused if there is no such place, or the convening is over
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void move(ConveningId convening, int version, @NotNull Rung rung, int place) {
        change(convening, version, rule -> rule.move(rung, place, caller.nameForTheRecord(), clock.instant()));
    }

    private void change(ConveningId convening, int version, Consumer<PrecedenceRule> change) {
        ConveningCard card = notOver(convening, version);
        Map<String, String> before = facts(rules.inForce(convening));
        PrecedenceRule rule = rules.findOf(convening).orElseGet(() -> new PrecedenceRule(convening.value()));
        change.accept(rule);
        rules.save(rule);
        audit.record(subject(card), "precedence.changed", before, facts(rules.inForce(convening)));
    }

    /** Makes the product's default the order again. @throws StaleEdit if somebody else changed the order first */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void backToDefault(ConveningId convening, int version) {
        ConveningCard card = notOver(convening, version);
        Map<String, String> before = facts(rules.inForce(convening));
        rules.findOf(convening).ifPresent(rules::remove);
        audit.record(subject(card), "precedence.backToDefault", before, facts(PrecedenceCard.DEFAULT));
    }

    private ConveningCard notOver(ConveningId convening, int version) {
        ConveningCard card = convenings.get(convening);
        card.refuseIfOver();
        StaleEdit.refuseIfStale(version, rules.inForce(convening).version());
        return card;
    }

    private static AuditSubject subject(ConveningCard convening) {
        return new AuditSubject(convening.id(), "precedence", convening.id(), convening.title());
    }

    private static Map<String, String> facts(PrecedenceCard card) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("orderedBy", card.by().name());
        facts.put("language", card.language());
        facts.put("ladder", card.rungs().stream().map(Rung::name).collect(Collectors.joining(" ")));
        return facts;
    }
}
