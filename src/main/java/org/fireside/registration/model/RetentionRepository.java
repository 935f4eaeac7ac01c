package org.fireside.registration.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fireside.account.ConveningId;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.registration.DueErasure;

/** Repository of how long names are kept, and of those whose time has run out. */
@ApplicationScoped
public class RetentionRepository {

    /**
     * Guests of a convening whom no other wants to keep. Whoever is on stage somewhere is part of the record; whoever is registered
     * elsewhere is kept until the last of these convenings lets go. Its one parameter is the moment.
     */
    private static final String LET_GO = " " + """
             and r.person_id is not null and exists (select 1 from person p where p.id = r.person_id and p.erased_at is null)
             and not exists (select 1 from registration s join registration_part q on q.registration_id = s.id
               where s.person_id = r.person_id and q.part in ('SPEAKER', 'MODERATOR'))
             and not exists (select 1 from registration o join convening c on c.id = o.convening_id left join retention t on t.convening_id = c.id
               where o.person_id = r.person_id and o.convening_id <> r.convening_id
                 and (t.days is null or c.state = 'LIVE' or date_add(coalesce(c.ends_at, c.around), interval t.days + 1 day) > ?))""";

    @PersistenceContext
    private EntityManager em;

    public Optional<RetentionTerm> find(ConveningId convening) {
        return Optional.ofNullable(em.find(RetentionTerm.class, convening.value()));
    }

    public RetentionTerm add(RetentionTerm term) {
        em.persist(term);
        return term;
    }

    public void flush() {
        em.flush();
    }

    /** Registrations whose people would be erased if this convening let go at that moment, in the order of the list. */
    public Page<Long> wouldGo(ConveningId convening, Instant at, PageRequest request) {
        String from = " from registration r where r.convening_id = ?" + LET_GO;
        List<?> ids = em.createNativeQuery("select r.id" + from + " order by r.list_order, r.id").setParameter(1, convening.value())
                .setParameter(2, LocalDateTime.ofInstant(at, ZoneOffset.UTC)).setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        long total = ((Number) em.createNativeQuery("select count(*)" + from).setParameter(1, convening.value())
                .setParameter(2, LocalDateTime.ofInstant(at, ZoneOffset.UTC)).getSingleResult()).longValue();
        return new Page<>(ids.stream().map(id -> ((Number) id).longValue()).toList(), total);
    }

    /** Those whose time has run out, each once, whatever the number of convenings that let go. */
    public List<DueErasure> due(Instant now, int limit) {
        var moment = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        List<?> rows = em.createNativeQuery("""
                select min(d.id), r.person_id from retention u join convening d on d.id = u.convening_id join registration r on r.convening_id = d.id
                where d.state <> 'LIVE' and u.days is not null and date_add(coalesce(d.ends_at, d.around), interval u.days + 1 day) <= ?"""
                + LET_GO + " group by r.person_id order by r.person_id").setParameter(1, moment).setParameter(2, moment).setMaxResults(limit).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new DueErasure(((Number) row[0]).longValue(), ((Number) row[1]).longValue())).toList();
    }
}
