package org.fireside.directory.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fireside.platform.BulkSelect;
import org.fireside.platform.Folding;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.RarestFirst;

/**
 * Finds people among many as somebody types: in order of name, those who have, for each folded word, a word of their name that begins
 * with it. The rarest of the words leads to the few who have it, and only these are looked at; where all words are common the index of
 * names leads, along which somebody who fits is soon met.
 */
@ApplicationScoped
public class PersonSearch {

    /** What more people than this have is a common word. */
    private static final int COMMON = 3_000;
    /** So many of those who have one of several common words are looked at; a letter more leads on. */
    private static final int LOOKED_AT = 20_000;
    /** So many of those found are counted. */
    private static final int COUNTED = 1_000;
    /** Neither merged nor erased. */
    private static final String CURRENT = " where p.merged_into is null and p.erased_at is null";
    private static final String HAS_WORD = " and exists (select 1 from person_word w where w.person_id = p.id and w.word like concat(?, '%'))";

    @PersistenceContext
    private EntityManager em;

    /** Their ids, a page in order of name; the total counts up to {@value #COUNTED} beyond the page, or those looked at. Without words it is everybody. */
    public Page<Long> page(Collection<String> words, PageRequest request) {
        Asked asked = asked(words, LOOKED_AT);
        List<?> rows = asked.bind(em.createNativeQuery("select p.id, " + (asked.few() ? "count(*) over ()" : "0") + asked.from() + " order by p.name_order, p.id"))
                .setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        List<Object[]> found = rows.stream().map(Object[].class::cast).toList();
        long total = words.isEmpty() ? countAll(request) : !asked.few() ? atLeast(request, found.size())
                : found.isEmpty() ? 0 : ((Number) found.get(0)[1]).longValue();
        return new Page<>(found.stream().map(row -> ((Number) row[0]).longValue()).toList(), total);
    }

    /** The ids of all who have the words, in order of name, however many they are. */
    public List<Long> all(Collection<String> words) {
        Asked asked = asked(words, Integer.MAX_VALUE);
        List<?> ids = asked.bind(em.createNativeQuery("select p.id" + asked.from() + " order by p.name_order, p.id")).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** The first of those whom what somebody types fits, in order of name; nobody while nothing is typed. */
    public List<Long> first(String typed, int limit) {
        Set<String> words = Folding.words(typed);
        return words.isEmpty() ? List.of() : page(words, new PageRequest(0, limit)).rows();
    }

    private long countAll(PageRequest request) {
        return ((Number) em.createNativeQuery("select count(*) from (select p.id from person p" + CURRENT + " limit "
                + (request.first() + COUNTED) + ") counted").getSingleResult()).longValue();
    }

    /** Those who have a common word are very many, and not counted: a page that is full has others after it, one that is not is the last. */
    private static long atLeast(PageRequest request, int found) {
        return request.first() + (found < request.size() ? found : COUNTED);
    }

    /** @param lookedAt how many of those who have the rarest word */
    private Asked asked(Collection<String> words, int lookedAt) {
        if (words.isEmpty()) {
            return new Asked(" from person p" + CURRENT, List.of(), false);
        }
        RarestFirst asked = RarestFirst.of(words, this::frequency);
        boolean allCommon = asked.rarest() > COMMON;
        if (allCommon && words.size() == 1) {
            return new Asked(" from person p force index (person_name_order)" + CURRENT + HAS_WORD, asked.words(), false);
        }
        return new Asked(" from (select distinct person_id from person_word where word like concat(?, '%') limit " + lookedAt
                + ") led join person p on p.id = led.person_id" + CURRENT
                + asked.words().stream().skip(1).map(word -> HAS_WORD).collect(Collectors.joining()), asked.words(), true);
    }

    /** How many people have a word that begins so, counted until it is known to be common. */
    private long frequency(String word) {
        return ((Number) em.createNativeQuery("select count(*) from (select 1 from person_word where word like concat(?, '%') limit " + (COMMON + 1) + ") counted")
                .setParameter(1, word).getSingleResult()).longValue();
    }

    /**
     * A query's tables and conditions, and the words they are asked with.
     *
     * @param few whether it leads to few enough to count them
     */
    private record Asked(String from, List<String> words, boolean few) {

        Query bind(Query query) {
            return BulkSelect.bind(query, 1, words);
        }
    }
}
