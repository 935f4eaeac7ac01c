package org.fireside.platform.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Replaces a text wherever it stands in a column. */
@ApplicationScoped
public class TextColumns {

    @PersistenceContext
    private EntityManager em;

    /** @return in how many rows it stood @param table and column: words of the schema, never of a person */
    public int replace(String table, String column, String text, String by) {
        String pattern = "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return em.createNativeQuery("update " + table + " set " + column + " = replace(" + column + ", ?, ?) where " + column + " like ? escape '!'")
                .setParameter(1, text).setParameter(2, by).setParameter(3, pattern).executeUpdate();
    }
}
