package org.fireside.qanda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.web.Notices;
import org.fireside.qanda.PrivateLine;
import org.fireside.qanda.PrivateNote;

/** The private line of the console: a screenful, the newest last. */
@Named
@ViewScoped
public class LineBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SCREENFUL = 12;

    @Inject
    private ConsoleBacking console;
    @Inject
    private PrivateLine line;
    @Inject
    private Notices notices;

    private List<PrivateNote> notes = List.of();
    private long total;
    private int page;
    private String note;

    /** Asks anew. */
    public void refresh() {
        Page<PrivateNote> found = line.page(console.id(), console.getSession(), new PageRequest(page * SCREENFUL, SCREENFUL));
        total = found.total();
        notes = new ArrayList<>(found.rows());
        Collections.reverse(notes);
    }

    public void write() {
        if (notices.attempt(() -> line.write(console.id(), console.getSession(), note))) {
            note = null;
            page = 0;
        }
        refresh();
    }

    public void earlier() {
        page++;
        refresh();
    }

    public void later() {
        page--;
        refresh();
    }

    public boolean isEarlier() {
        return (page + 1L) * SCREENFUL < total;
    }

    public boolean isLater() {
        return page > 0;
    }

    /** The number of the newest note, by which the page tells that there is something new. */
    public long getNewest() {
        return page == 0 && !notes.isEmpty() ? notes.get(notes.size() - 1).id() : 0;
    }

    public List<PrivateNote> getNotes() {
        return notes;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
