package org.fireside.directory.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Repository of people's photos. */
@ApplicationScoped
public class PhotoRepository {

    @PersistenceContext
    private EntityManager em;

    public Optional<PersonPhoto> find(long personId) {
        return Optional.ofNullable(em.find(PersonPhoto.class, personId));
    }

    public boolean exists(long personId) {
        return !em.createQuery("select p.personId from PersonPhoto p where p.personId = :person", Long.class)
                .setParameter("person", personId).getResultList().isEmpty();
    }

    /** Keeps a photo in place of an earlier one. */
    public void put(PersonPhoto photo) {
        em.merge(photo);
    }

    /** @return whether there was one */
    public boolean remove(long personId) {
        return em.createQuery("delete from PersonPhoto p where p.personId = :person").setParameter("person", personId).executeUpdate() == 1;
    }

    /** Gives the photo of one person to another who has none. @return whether there was one */
    public boolean move(long from, long to) {
        return em.createQuery("update PersonPhoto p set p.personId = :to where p.personId = :from")
                .setParameter("to", to).setParameter("from", from).executeUpdate() == 1;
    }
}
