package org.fireside.directory.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deletes what the directory keeps of people beside their entry. */
@ApplicationScoped
public class ErasureRepository {

    @PersistenceContext
    private EntityManager em;

    /** Ids of the entries that went into a person's, and into theirs. */
    public List<Long> mergedInto(long personId) {
        List<?> ids = em.createNativeQuery("""
                with recursive gone (id) as (select p.id from person p where p.merged_into = ?
                  union select p.id from person p join gone g on p.merged_into = g.id) select id from gone""").setParameter(1, personId).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Deletes offices, photos, needs and merges of these people. @return how many of each */
    public Map<String, Long> forget(Collection<Long> people) {
        var forgotten = new LinkedHashMap<String, Long>();
        forgotten.put("office", delete("delete from Office o where o.personId in :people", people));
        forgotten.put("photo", delete("delete from PersonPhoto p where p.personId in :people", people));
        forgotten.put("needs", delete("delete from PersonNeeds n where n.personId in :people", people));
        for (Long id : people) {
            em.createNativeQuery("delete m from person_merge_move m join person_merge k on k.id = m.merge_id where k.kept_id = ? or k.gone_id = ?")
                    .setParameter(1, id).setParameter(2, id).executeUpdate();
            em.createNativeQuery("delete from person_merge where kept_id = ? or gone_id = ?").setParameter(1, id).setParameter(2, id).executeUpdate();
            em.createNativeQuery("delete from person_distinct where one_id = ? or other_id = ?").setParameter(1, id).setParameter(2, id).executeUpdate();
        }
        return forgotten;
    }

    private long delete(String statement, Collection<Long> people) {
        return em.createQuery(statement).setParameter("people", people).executeUpdate();
    }
}
