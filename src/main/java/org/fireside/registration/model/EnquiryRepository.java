package org.fireside.registration.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fireside.account.ConveningId;
import org.fireside.platform.BulkSelect;
import org.fireside.platform.NotFound;

/** Repository of the questions to guests, and of what was answered. */
@ApplicationScoped
public class EnquiryRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(Enquiry enquiry) {
        em.persist(enquiry);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public Enquiry get(ConveningId convening, long id) {
        return Optional.ofNullable(em.find(Enquiry.class, id)).filter(enquiry -> enquiry.conveningId() == convening.value())
                .orElseThrow(() -> new NotFound("enquiry", id));
    }

    /** The questions that are asked, in the order in which they were written. An organizer writes few: all are read, in two queries. */
    public List<Enquiry> asked(ConveningId convening) {
        return em.createQuery("select e from Enquiry e where e.conveningId = :convening and e.retired = false order by e.id", Enquiry.class)
                .setParameter("convening", convening.value()).setHint("eclipselink.batch", "e.choices").setHint("eclipselink.batch.type", "IN").getResultList();
    }

    /** The questions that are asked no more and were answered by somebody, in order. */
    public List<Enquiry> answeredOnce(ConveningId convening) {
        List<?> found = em.createNativeQuery("select e.* from enquiry e where e.convening_id = ? and e.retired = true"
                + " and exists (select 1 from enquiry_answer a where a.enquiry_id = e.id) order by e.id", Enquiry.class)
                .setParameter(1, convening.value()).getResultList();
        return found.stream().map(Enquiry.class::cast).toList();
    }

    /** What was answered for these registrations, also to questions that are asked no more: registration, question, answer. */
    public Map<Long, Map<Long, String>> answers(Collection<Long> registrations) {
        if (registrations.isEmpty()) {
            return Map.of();
        }
        return rows("select a.registration_id, a.enquiry_id, a.answer", registrations).stream().collect(Collectors.groupingBy(row -> ((Number) row[0]).longValue(),
                Collectors.toMap(row -> ((Number) row[1]).longValue(), row -> (String) row[2], (one, other) -> one, TreeMap::new)));
    }

    /** What was answered for one registration, by the words of the question, also of those that are asked no more. */
    public Map<String, String> answered(long registration) {
        var answered = new LinkedHashMap<String, String>();
        rows("select e.wording, a.answer, e.id", List.of(registration)).forEach(row -> answered.put((String) row[0], (String) row[1]));
        return answered;
    }

    private List<Object[]> rows(String select, Collection<Long> registrations) {
        List<?> rows = BulkSelect.bind(em.createNativeQuery(select + " from enquiry_answer a join enquiry e on e.id = a.enquiry_id where a.registration_id in ("
                + BulkSelect.marks(registrations.size()) + ") order by e.id"), 1, registrations).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** Forgets what was answered for a registration. @return how many answers */
    public int forget(long registration) {
        return em.createNativeQuery("delete from enquiry_answer where registration_id = ?").setParameter(1, registration).executeUpdate();
    }

    /** Keeps an answer, or takes it away where it is null. */
    public void answer(long registration, long enquiry, String answer) {
        em.createNativeQuery("delete from enquiry_answer where registration_id = ? and enquiry_id = ?")
                .setParameter(1, registration).setParameter(2, enquiry).executeUpdate();
        if (answer != null) {
            em.createNativeQuery("insert into enquiry_answer (registration_id, enquiry_id, answer) values (?, ?, ?)")
                    .setParameter(1, registration).setParameter(2, enquiry).setParameter(3, answer).executeUpdate();
        }
    }
}
