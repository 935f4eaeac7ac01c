package org.fireside.delegation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.fireside.delegation.LetterCard;
import org.fireside.delegation.LetterKind;

/** Repository of the focal points of delegations, and of their letters. */
@ApplicationScoped
public class FocalPointRepository {

    @PersistenceContext
    private EntityManager em;

    public Optional<FocalPoint> findOf(long delegation) {
        return Optional.ofNullable(em.find(FocalPoint.class, delegation));
    }

    /** Whose link it is, by the hash of its code. */
    public Optional<FocalPoint> findByHash(byte[] hash) {
        return em.createQuery("select f from FocalPoint f where f.codeHash = :hash", FocalPoint.class).setParameter("hash", hash)
                .getResultStream().findFirst();
    }

    /** The convening of a delegation that has a focal point. */
    public long conveningOf(FocalPoint focalPoint) {
        return em.find(Delegation.class, focalPoint.delegationId()).conveningId();
    }

    public void save(Object focalPointOrLetter) {
        em.persist(focalPointOrLetter);
        em.flush();
    }

    public void remove(FocalPoint focalPoint) {
        em.remove(focalPoint);
        em.flush();
    }

    public Optional<CredentialLetter> findLetter(long delegation) {
        return Optional.ofNullable(em.find(CredentialLetter.class, delegation));
    }

    /** That there is a letter; its content is not read. */
    public Optional<LetterCard> findLetterCard(long delegation) {
        return em.createQuery("select l.kind, l.size, l.uploadedAt from CredentialLetter l where l.delegationId = :delegation", Object[].class)
                .setParameter("delegation", delegation).getResultStream().findFirst()
                .map(row -> new LetterCard((LetterKind) row[0], (Integer) row[1], (Instant) row[2]));
    }
}
