package org.fireside.directory.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Repository of people's needs. */
@ApplicationScoped
public class NeedsRepository {

    @PersistenceContext
    private EntityManager em;

    public Optional<PersonNeeds> find(long personId) {
        return Optional.ofNullable(em.find(PersonNeeds.class, personId));
    }

    public PersonNeeds add(PersonNeeds needs) {
        em.persist(needs);
        return needs;
    }

    /** Gives what one person told to another who told nothing. @return whether there was something */
    public boolean move(long from, long to) {
        return em.createQuery("update PersonNeeds n set n.personId = :to where n.personId = :from")
                .setParameter("to", to).setParameter("from", from).executeUpdate() == 1;
    }

    public void flush() {
        em.flush();
    }
}
