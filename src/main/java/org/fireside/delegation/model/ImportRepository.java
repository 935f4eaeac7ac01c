package org.fireside.delegation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fireside.account.ConveningId;
import org.fireside.delegation.DelegationName;
import org.fireside.delegation.ImportField;
import org.fireside.platform.NotFound;

/** Repository of the lists on their way into the tables, and of the columns that senders' lists have. */
@ApplicationScoped
public class ImportRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(Import added) {
        em.persist(added);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /** Writes what waits and forgets what was read, so that the work on thousands does not grow slower with each hundred. */
    public void forgetWhatWasRead() {
        em.flush();
        em.clear();
    }

    /** A list of this convening, and of no other. */
    public Import get(ConveningId convening, long id) {
        return Optional.ofNullable(em.find(Import.class, id)).filter(found -> found.conveningId() == convening.value())
                .orElseThrow(() -> new NotFound("import", id));
    }

    /** Lists of which something still waits, the newest first. */
    public List<Import> waiting(ConveningId convening) {
        return em.createQuery("select i from Import i where i.conveningId = :convening and i.state <> org.fireside.delegation.ImportState.DONE order by i.id desc",
                Import.class).setParameter("convening", convening.value()).getResultList();
    }

    /** Lists that were at work when the server ended. */
    public List<Import> interrupted() {
        return em.createQuery("select i from Import i where i.state in (org.fireside.delegation.ImportState.CHECKING, org.fireside.delegation.ImportState.TAKING)",
                Import.class).getResultList();
    }

    /** Gives up a list with all its rows. */
    public void remove(Import given) {
        for (String table : List.of("import_row", "import_sheet")) {
            em.createNativeQuery("delete from " + table + " where import_id = ?").setParameter(1, given.id()).executeUpdate();
        }
        em.createNativeQuery("delete from import where id = ?").setParameter(1, given.id()).executeUpdate();
        em.detach(given);
    }

    /** Gives up what nobody has gone on with for long: names are not kept for nothing. */
    public void removeOlderThan(Instant day) {
        em.createQuery("select i from Import i where i.at < :day and i.state in (org.fireside.delegation.ImportState.COLUMNS,"
                + " org.fireside.delegation.ImportState.PREVIEW)", Import.class)
                .setParameter("day", day).getResultList().forEach(this::remove);
    }

    /** How far the work is; apart from the version, for it changes nothing that anybody edits. */
    public void progress(long id, int done) {
        em.createNativeQuery("update import set done = ? where id = ?").setParameter(1, done).setParameter(2, id).executeUpdate();
    }

    /** What the columns of a sender's list hold, where it was chosen before. */
    public Optional<List<ImportField>> remembered(long organisation, String headings) {
        List<?> found = em.createNativeQuery("select fields from import_columns where organisation_id = ? and headings = ?")
                .setParameter(1, organisation).setParameter(2, headings).getResultList();
        return found.stream().findFirst().map(fields -> Import.parse((String) fields));
    }

    public void remember(long organisation, String headings, String fields) {
        em.createNativeQuery("insert into import_columns (organisation_id, headings, fields) values (?, ?, ?) on duplicate key update fields = ?")
                .setParameter(1, organisation).setParameter(2, headings).setParameter(3, fields).setParameter(4, fields).executeUpdate();
    }

    /** The delegations of a convening by the names of the organisations they are of. */
    public List<DelegationName> delegations(ConveningId convening) {
        List<?> rows = em.createNativeQuery("""
                select d.id, d.organisation_id, g.name from delegation d join organisation g on g.id = d.organisation_id
                where d.convening_id = ?""").setParameter(1, convening.value()).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new DelegationName(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (String) row[2])).toList();
    }
}
