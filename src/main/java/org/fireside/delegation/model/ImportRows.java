package org.fireside.delegation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fireside.delegation.ImportCounts;
import org.fireside.delegation.ImportField;
import org.fireside.delegation.RowFilter;
import org.fireside.delegation.RowKind;
import org.fireside.platform.BulkInsert;
import org.fireside.platform.BulkSelect;
import org.fireside.platform.NotFound;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.sheet.SheetRow;

/** Repository of the rows of lists on their way into the tables. They are read and written in batches, and are no entities. */
@ApplicationScoped
public class ImportRows {

    private static final String DIVIDER = "\u001f";
    private static final List<ImportField> FIELDS = List.of(ImportField.values());
    private static final String FIELD_COLUMNS = FIELDS.stream().map(ImportField::column).collect(Collectors.joining(", "));
    private static final String SELECT = "select id, line, " + FIELD_COLUMNS + ", kind, seen, person_id, is_new, place_id, left_out, returned from import_row";
    private static final List<String> WRITTEN = Stream.concat(FIELDS.stream().map(ImportField::column),
            Stream.of("kind", "seen", "identity", "person_id", "is_new", "place_id", "left_out", "returned")).toList();
    private static final int AFTER_FIELDS = 2 + FIELDS.size();

    @PersistenceContext
    private EntityManager em;

    /** Stages the rows of a sheet. */
    public void add(Import of, int sheet, List<SheetRow> rows) {
        em.flush();
        try (var inserts = new BulkInsert(connection(), "import_row", "import_id", "sheet", "line", "cells", "is_new", "left_out")) {
            for (SheetRow row : rows) {
                inserts.add(of.id(), sheet, row.line(), String.join(DIVIDER, row.cells()), false, false);
            }
            inserts.finish();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Rows of a sheet as they were read, from a line on. */
    public List<RawRow> raw(Import of, int sheet, int fromLine, int limit) {
        List<?> rows = em.createNativeQuery("select id, line, cells from import_row where import_id = ? and sheet = ? and line >= ? order by line")
                .setParameter(1, of.id()).setParameter(2, sheet).setParameter(3, fromLine).setMaxResults(limit).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new RawRow(number(row[0]), (int) number(row[1]), List.of(((String) row[2]).split(DIVIDER, -1)))).toList();
    }

    /** A row as it was read. */
    public record RawRow(long id, int line, List<String> cells) {

        public SheetRow read() {
            return new SheetRow(line, cells);
        }
    }

    public int countAfter(Import of, int sheet, int headingLine) {
        return (int) number(em.createNativeQuery("select count(*) from import_row where import_id = ? and sheet = ? and line > ?")
                .setParameter(1, of.id()).setParameter(2, sheet).setParameter(3, headingLine).getSingleResult());
    }

    /** Forgets what was found out about the rows, before they are read with other columns. */
    public void forget(Import of) {
        em.createNativeQuery("update import_row set kind = null, seen = null, identity = null, person_id = null, is_new = false, place_id = null, left_out = false,"
                + " returned = null where import_id = ? and kind is not null").setParameter(1, of.id()).executeUpdate();
    }

    /** Writes what rows say and what was found out about them: the rows are there, so each is met by its id and written anew. */
    public void write(Import of, List<RowFound> found) {
        em.flush();
        String[] columns = Stream.concat(Stream.of("id", "import_id", "sheet", "line", "cells"), WRITTEN.stream()).toArray(String[]::new);
        try (var rows = BulkInsert.overWhatIsThere(connection(), "import_row", WRITTEN, columns)) {
            for (RowFound each : found) {
                rows.add(Stream.concat(Stream.of(each.row().id(), of.id(), of.sheet(), each.row().line(), ""), Arrays.stream(values(each))).toArray());
            }
            rows.finish();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static Object[] values(RowFound found) {
        StagedRow row = found.row();
        return Stream.concat(FIELDS.stream().map(field -> (Object) row.given().get(field)),
                Arrays.stream(new Object[] {found.kind().name(), found.seen(), found.identity(), row.personId(), row.isNew(), row.placeId(), row.leftOut(),
                    found.returned()})).toArray();
    }

    /** One page of the rows, in their order. */
    public Page<StagedRow> page(Import of, RowFilter filter, PageRequest request) {
        String where = " where import_id = ? and sheet = ? and left_out = ? and " + (filter.kind() == null ? "kind is not null" : "kind = ?");
        List<StagedRow> rows = rows(bound(em.createNativeQuery(SELECT + where + " order by line"), of, filter)
                .setFirstResult(request.first()).setMaxResults(request.size()));
        return new Page<>(rows, number(bound(em.createNativeQuery("select count(*) from import_row" + where), of, filter).getSingleResult()));
    }

    private static Query bound(Query query, Import of, RowFilter filter) {
        query.setParameter(1, of.id()).setParameter(2, of.sheet()).setParameter(3, filter.leftOut());
        return filter.kind() == null ? query : query.setParameter(4, filter.kind().name());
    }

    public ImportCounts counts(Import of) {
        var kinds = new EnumMap<RowKind, Long>(RowKind.class);
        long leftOut = 0;
        List<?> rows = em.createNativeQuery("select kind, left_out, count(*) from import_row where import_id = ? and sheet = ? and kind is not null"
                + " group by kind, left_out").setParameter(1, of.id()).setParameter(2, of.sheet()).getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            if (truth(row[1])) {
                leftOut += number(row[2]);
            } else {
                kinds.put(RowKind.valueOf((String) row[0]), number(row[2]));
            }
        }
        return new ImportCounts(kinds, leftOut);
    }

    /** A row of this list, and of no other. */
    public StagedRow get(Import of, long id) {
        return rows(em.createNativeQuery(SELECT + " where id = ? and import_id = ? and kind is not null").setParameter(1, id).setParameter(2, of.id()))
                .stream().findFirst().orElseThrow(() -> new NotFound("importRow", id));
    }

    /** Rows that are to be taken, after a line: all that were not left out and can be taken. */
    public List<StagedRow> good(Import of, int afterLine, int limit) {
        return rows(em.createNativeQuery(SELECT + " where import_id = ? and sheet = ? and not left_out and kind in ('NEW', 'MATCH', 'CHANGE') and line > ?"
                + " order by line").setParameter(1, of.id()).setParameter(2, of.sheet()).setParameter(3, afterLine).setMaxResults(limit));
    }

    /** Rows that may want what others want, after a line: those that write something, or would if there were room for them or it were clear who they are of. */
    public List<StagedRow> rivals(Import of, int afterLine, int limit) {
        return rows(em.createNativeQuery(SELECT + " where import_id = ? and sheet = ? and not left_out and (kind in ('NEW', 'CHANGE', 'MAYBE') or returned = ?)"
                + " and line > ? order by line").setParameter(1, of.id()).setParameter(2, of.sheet()).setParameter(3, StagedRow.TOO_MANY)
                .setParameter(4, afterLine).setMaxResults(limit));
    }

    /** Rows that somebody still has to decide about, of a kind. */
    public List<StagedRow> ofKind(Import of, RowKind kind, int limit) {
        return rows(em.createNativeQuery(SELECT + " where import_id = ? and sheet = ? and not left_out and kind = ? order by line")
                .setParameter(1, of.id()).setParameter(2, of.sheet()).setParameter(3, kind.name()).setMaxResults(limit));
    }

    /** Places known by their office only that rows of this list fill: which row, by place. */
    public Map<Long, Long> filled(Import of) {
        List<?> rows = em.createNativeQuery("select id, place_id from import_row where import_id = ? and sheet = ? and not left_out and place_id > 0")
                .setParameter(1, of.id()).setParameter(2, of.sheet()).getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> number(row[1]), row -> number(row[0]), (first, second) -> first));
    }

    /** Which rows of the whole list say that they are of the same person. */
    public Twins twins(Import of) {
        return twins(of, "", List.of());
    }

    /** Which rows say who they are as one of these does. */
    public Twins twins(Import of, Collection<String> identities, Collection<String> emails) {
        var asked = Stream.concat(identities.stream(), emails.stream()).toList();
        if (asked.isEmpty()) {
            return new Twins();
        }
        var either = new ArrayList<String>();
        if (!identities.isEmpty()) {
            either.add("identity in (" + BulkSelect.marks(identities.size()) + ")");
        }
        if (!emails.isEmpty()) {
            either.add("email in (" + BulkSelect.marks(emails.size()) + ")");
        }
        return twins(of, " and (" + String.join(" or ", either) + ")", asked);
    }

    private Twins twins(Import of, String condition, Collection<String> asked) {
        var values = new ArrayList<Object>(List.of(of.id(), of.sheet()));
        values.addAll(asked);
        var twins = new Twins();
        em.flush();
        try {
            BulkSelect.rows(connection(), "select line, identity, email from import_row where import_id = ? and sheet = ? and not left_out"
                    + " and kind is not null" + condition + " order by line", values)
                    .forEach(row -> twins.add((int) number(row[0]), (String) row[1], (String) row[2]));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
        return twins;
    }

    /** Rows that say that they are the same as one does, but for itself. */
    public List<StagedRow> alike(Import of, StagedRow row) {
        return rows(em.createNativeQuery(SELECT + " where import_id = ? and sheet = ? and id <> ? and kind is not null and (identity ="
                + " (select identity from import_row where id = ?) or email = ?)").setParameter(1, of.id()).setParameter(2, of.sheet())
                .setParameter(3, row.id()).setParameter(4, row.id()).setParameter(5, row.given().getOrDefault(ImportField.EMAIL, "")));
    }

    /** Removes rows that were written: what they say is in the tables now. */
    public void remove(Collection<Long> ids) {
        em.flush();
        try (var delete = connection().prepareStatement("delete from import_row where id in (" + BulkSelect.marks(ids.size()) + ")")) {
            int position = 1;
            for (Long id : ids) {
                delete.setLong(position++, id);
            }
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    public void removeAll(Import of) {
        em.createNativeQuery("delete from import_row where import_id = ?").setParameter(1, of.id()).executeUpdate();
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }

    private static List<StagedRow> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static StagedRow row(Object[] row) {
        Map<ImportField, String> given = new EnumMap<>(ImportField.class);
        for (int i = 0; i < FIELDS.size(); i++) {
            if (row[2 + i] != null) {
                given.put(FIELDS.get(i), (String) row[2 + i]);
            }
        }
        return new StagedRow(number(row[0]), (int) number(row[1]), given, RowKind.valueOf((String) row[AFTER_FIELDS]), (String) row[AFTER_FIELDS + 1],
                orNull(row[AFTER_FIELDS + 2]), truth(row[AFTER_FIELDS + 3]), orNull(row[AFTER_FIELDS + 4]), truth(row[AFTER_FIELDS + 5]),
                (String) row[AFTER_FIELDS + 6]);
    }

    private static Long orNull(Object column) {
        return Optional.ofNullable(column).map(ImportRows::number).orElse(null);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean truth ? truth : number(column) != 0;
    }
}
