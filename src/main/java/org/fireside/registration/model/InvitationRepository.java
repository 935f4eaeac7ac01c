package org.fireside.registration.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fireside.account.ConveningId;
import org.fireside.platform.BulkSelect;
import org.fireside.platform.Folding;
import org.fireside.platform.PageRequest;
import org.fireside.registration.InvitationFilter;
import org.fireside.registration.InvitationStage;
import org.fireside.registration.InvitationTermsCard;

/** Repository of invitations, their links and their terms. */
@ApplicationScoped
public class InvitationRepository {

    private static final String FROM = " from registration r left join invitation i on i.registration_id = r.id left join person p on p.id = r.person_id"
            + " where r.convening_id = ? and r.accompanies_id is null and r.state <> 'CANCELLED'";

    @PersistenceContext
    private EntityManager em;

    public Optional<Invitation> find(long registrationId) {
        return Optional.ofNullable(em.find(Invitation.class, registrationId));
    }

    /** The invitation of a registration, begun where there is none yet. */
    public Invitation of(Registration registration) {
        return find(registration.id()).orElseGet(() -> {
            var begun = new Invitation(registration);
            em.persist(begun);
            return begun;
        });
    }

    /** Those of these registrations that have one, by registration. */
    public Map<Long, Invitation> of(Collection<Long> registrations) {
        return registrations.isEmpty() ? Map.of() : em.createQuery("select i from Invitation i where i.registrationId in :ids", Invitation.class)
                .setParameter("ids", registrations).getResultStream().collect(Collectors.toMap(Invitation::registrationId, Function.identity()));
    }

    public void add(InvitationLink link) {
        em.persist(link);
    }

    public void flush() {
        em.flush();
    }

    /** The link of which this is the hash, unless it was revoked. */
    public Optional<InvitationLink> findLink(byte[] hash) {
        return em.createQuery("select l from InvitationLink l where l.codeHash = :hash and l.revokedAt is null", InvitationLink.class)
                .setParameter("hash", hash).getResultStream().findFirst();
    }

    /** The links of a registration that lead somewhere. */
    public List<InvitationLink> links(long registrationId) {
        return em.createQuery("select l from InvitationLink l where l.registrationId = :registration and l.revokedAt is null", InvitationLink.class)
                .setParameter("registration", registrationId).getResultList();
    }

    /** Forgets what was written to a guest and what came back; the links lead nowhere any more. */
    public void forget(long registrationId) {
        em.createQuery("delete from InvitationLink l where l.registrationId = :registration").setParameter("registration", registrationId).executeUpdate();
        em.createQuery("delete from Invitation i where i.registrationId = :registration").setParameter("registration", registrationId).executeUpdate();
    }

    public Optional<InvitationTerms> findTerms(ConveningId convening) {
        return Optional.ofNullable(em.find(InvitationTerms.class, convening.value()));
    }

    /** The terms of a convening: those that were set, or else those of every convening. */
    public InvitationTermsCard terms(ConveningId convening) {
        return findTerms(convening).orElseGet(() -> new InvitationTerms(convening.value())).card();
    }

    public void add(InvitationTerms terms) {
        em.persist(terms);
        em.flush();
    }

    /** One page of the registrations that a list of invitations shows, by name. */
    public List<Long> page(ConveningId convening, InvitationFilter filter, PageRequest request) {
        return ids(convening, filter, request.first(), request.size());
    }

    /** All registrations that fit: for writing to all of them. */
    public List<Long> all(ConveningId convening, InvitationFilter filter) {
        return ids(convening, filter, 0, Integer.MAX_VALUE);
    }

    private List<Long> ids(ConveningId convening, InvitationFilter filter, int first, int size) {
        var query = em.createNativeQuery("select r.id" + FROM + condition(filter)
                + " order by r.list_order, r.id").setFirstResult(first).setMaxResults(size);
        List<?> rows = bind(query, convening, filter).getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    public long count(ConveningId convening, InvitationFilter filter) {
        return ((Number) bind(em.createNativeQuery("select count(*)" + FROM + condition(filter)), convening, filter).getSingleResult()).longValue();
    }

    /** How many guests are at which stage, in one look at them all. */
    public Map<InvitationStage, Long> count(ConveningId convening) {
        String sums = Arrays.stream(InvitationStage.values()).map(stage -> "coalesce(sum(" + condition(stage) + "), 0)").collect(Collectors.joining(", "));
        Object[] row = (Object[]) em.createNativeQuery("select " + sums + FROM).setParameter(1, convening.value()).getSingleResult();
        var counts = new EnumMap<InvitationStage, Long>(InvitationStage.class);
        for (InvitationStage stage : InvitationStage.values()) {
            counts.put(stage, ((Number) row[stage.ordinal()]).longValue());
        }
        return counts;
    }

    private static String condition(InvitationStage stage) {
        return switch (stage) {
            case NOT_INVITED -> "(i.invited_at is null and r.state = 'INVITED')";
            case NO_ANSWER -> "(i.invited_at is not null and r.state = 'INVITED')";
            case ANSWERED -> "(i.answered_at is not null)";
            case NO_ADDRESS -> "(p.email is null)";
        };
    }

    private static String condition(InvitationFilter filter) {
        return (filter.stage() == null ? "" : " and " + condition(filter.stage())) + " and exists (select 1 from registration_word w where w.registration_id = r.id and w.convening_id = r.convening_id and w.word like concat(?, '%'))"
                .repeat(words(filter).size());
    }

    private static jakarta.persistence.Query bind(jakarta.persistence.Query query, ConveningId convening, InvitationFilter filter) {
        return BulkSelect.bind(query.setParameter(1, convening.value()), 2, words(filter));
    }

    private static Set<String> words(InvitationFilter filter) {
        return Folding.words(filter.typed());
    }
}
