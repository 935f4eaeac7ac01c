package org.fireside.delegation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.fireside.account.ConveningId;
import org.fireside.delegation.PrecedenceCard;

/** Repository of the orders of precedence that convenings have of their own. */
@ApplicationScoped
public class PrecedenceRepository {

    @PersistenceContext
    private EntityManager em;

    /** The order that counts at a convening: its own, or else the product's default. */
    public PrecedenceCard inForce(ConveningId convening) {
        return findOf(convening).map(PrecedenceRule::card).orElse(PrecedenceCard.DEFAULT);
    }

    public Optional<PrecedenceRule> findOf(ConveningId convening) {
        return Optional.ofNullable(em.find(PrecedenceRule.class, convening.value()));
    }

    public void save(PrecedenceRule rule) {
        em.persist(rule);
        em.flush();
    }

    public void remove(PrecedenceRule rule) {
        em.remove(rule);
        em.flush();
    }
}
