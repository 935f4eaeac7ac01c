package org.fireside.directory.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fireside.directory.NeedsCard;

/** Repository of people's needs. */
@ApplicationScoped
public class NeedsRepository {

    @PersistenceContext
    private EntityManager em;

    public Optional<PersonNeeds> find(long personId) {
        return Optional.ofNullable(em.find(PersonNeeds.class, personId));
    }

    /** What those of these people told who told anything, by person. */
    public Map<Long, NeedsCard> told(Collection<Long> people) {
        return people.isEmpty() ? Collections.emptyMap() : em.createQuery(
                "select n from PersonNeeds n where n.personId in :people and (n.dietary is not null or n.access is not null)", PersonNeeds.class)
                .setParameter("people", people).getResultStream().collect(Collectors.toMap(PersonNeeds::personId, PersonNeeds::card));
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
