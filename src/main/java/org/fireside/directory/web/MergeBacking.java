package org.fireside.directory.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fireside.directory.MergePreview;
import org.fireside.directory.Merges;
import org.fireside.directory.PersonField;
import org.fireside.platform.StaleEdit;
import org.fireside.platform.Text;
import org.fireside.platform.web.Notices;

/** What merging two entries would do, and the choice between their facts. */
@Named
@ViewScoped
public class MergeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Merges merges;
    @Inject
    private Notices notices;

    private long kept;
    private long gone;
    private MergePreview preview;
    /** Which fact is taken from the one who goes. */
    private final Map<PersonField, Boolean> taken = new HashMap<>();

    public void load() {
        if (preview == null) {
            preview = merges.preview(kept, gone);
            preview.differing().forEach(choice -> taken.put(choice.field(), false));
        }
    }

    public String merge() {
        var fromGone = taken.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).collect(Collectors.toSet());
        if (!notices.attempt(() -> merges.merge(preview, fromGone), this::lookAgain)) {
            return null;
        }
        notices.done("person.merge.done", preview.gone().styledName(), preview.kept().styledName());
        return "/directory/person.xhtml?faces-redirect=true&person=" + kept;
    }

    private void lookAgain() {
        preview = merges.preview(kept, gone);
        notices.refuse(new StaleEdit());
    }

    /** What stands against the merge, in words. */
    public List<String> getObstacles() {
        return preview.obstacles().stream().map(obstacle -> Text.of(obstacle.key(), obstacle.values().toArray())).toList();
    }

    public MergePreview getPreview() {
        return preview;
    }

    public Map<PersonField, Boolean> getTaken() {
        return taken;
    }

    public long getKept() {
        return kept;
    }

    public void setKept(long kept) {
        this.kept = kept;
    }

    public long getGone() {
        return gone;
    }

    public void setGone(long gone) {
        this.gone = gone;
    }
}
