package org.fireside.platform.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A list on a page that the database pages: only the rows shown are ever loaded. */
public class DatabasePages<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    /** Fetches one page from a door. */
    public interface Source<T> extends Function<PageRequest, Page<T>>, java.io.Serializable {
    }

    private final Source<T> source;

    public DatabasePages(Source<T> source) {
        this.source = source;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return 0; // load sets the row count: one call to the door serves both
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        Page<T> page = source.apply(new PageRequest(first, pageSize));
        if (page.rows().isEmpty() && first > 0) {
            page = source.apply(new PageRequest(0, pageSize));
        }
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }
}
