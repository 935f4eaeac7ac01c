package org.fireside.directory.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fireside.platform.NotFound;
import org.fireside.platform.BulkSelect;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;

/** Repository of merges, and of what might be merged. */
@ApplicationScoped
public class MergeRepository {

    /** So many are counted; who sees more begins with the first. */
    private static final int COUNTED = 1_000;
    private static final String PAIRS = """
             from person a join person b on b.name_key = a.name_key and b.id > a.id
            where a.merged_into is null and b.merged_into is null and a.erased_at is null and b.erased_at is null and a.name_key <> ''
              and not exists (select 1 from person_distinct d where d.one_id = a.id and d.other_id = b.id)""";

    private static final String HAS_WORD = " and exists (select 1 from person_word w where w.person_id = a.id and w.word like concat(?, '%'))";

    @PersistenceContext
    private EntityManager em;

    public void add(PersonMerge merge) {
        em.persist(merge);
        em.flush();
    }

    public PersonMerge get(long id) {
        return Optional.ofNullable(em.find(PersonMerge.class, id)).orElseThrow(() -> new NotFound("merge", id));
    }

    /** The merges into a person, the latest first. */
    public List<PersonMerge> into(long personId) {
        return em.createQuery("select m from PersonMerge m where m.keptId = :person order by m.id desc", PersonMerge.class)
                .setParameter("person", personId).getResultList();
    }

    /** Whether one of both was merged later than in this merge, so that another has to be taken back first. */
    public boolean isCovered(PersonMerge merge) {
        return !em.createQuery("""
                select m.id from PersonMerge m where m.undoneAt is null and m.id > :id and (m.goneId = :kept or m.keptId = :gone)""", Long.class)
                .setParameter("id", merge.id()).setParameter("kept", merge.keptId()).setParameter("gone", merge.goneId()).getResultList().isEmpty();
    }

    /** Pairs of near names that nobody has told apart; with words those of which the one has, for each, a word that begins so. */
    public Page<Pair> pairs(Collection<String> words, PageRequest request) {
        String pairs = PAIRS + words.stream().map(word -> HAS_WORD).collect(Collectors.joining());
        List<?> rows = BulkSelect.bind(em.createNativeQuery("select a.id, b.id" + pairs + " order by a.name_key, a.id, b.id"), 1, words)
                .setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        long total = ((Number) BulkSelect.bind(em.createNativeQuery("select count(*) from (select a.id" + pairs + " limit " + COUNTED + ") counted"), 1, words)
                .getSingleResult()).longValue();
        return new Page<>(rows.stream().map(Object[].class::cast)
                .map(row -> new Pair(((Number) row[0]).longValue(), ((Number) row[1]).longValue())).toList(), total);
    }

    /** Keeps that two are two people. */
    public void tellApart(Pair pair, String by, Instant at) {
        em.createNativeQuery("insert ignore into person_distinct (one_id, other_id, by_user, at) values (?, ?, ?, ?)")
                .setParameter(1, Math.min(pair.one(), pair.other())).setParameter(2, Math.max(pair.one(), pair.other()))
                .setParameter(3, by).setParameter(4, LocalDateTime.ofInstant(at, ZoneOffset.UTC)).executeUpdate();
    }

    /** Moves the offices of one person to another. @return their ids */
    public List<Long> moveOffices(long from, long to) {
        List<?> ids = em.createNativeQuery("select id from office where person_id = ?").setParameter(1, from).getResultList();
        List<Long> offices = ids.stream().map(id -> ((Number) id).longValue()).toList();
        em.createQuery("update Office o set o.personId = :to where o.personId = :from").setParameter("from", from).setParameter("to", to).executeUpdate();
        return offices;
    }

    /** Gives offices to another person. */
    public void giveOffices(List<Long> offices, long to) {
        if (!offices.isEmpty()) {
            em.createQuery("update Office o set o.personId = :to where o.id in :offices").setParameter("to", to).setParameter("offices", offices).executeUpdate();
        }
    }

    /** Two people, by id. */
    public record Pair(long one, long other) {
    }
}
