package org.fireside.directory.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.fireside.directory.Needs;
import org.fireside.directory.NeedsCard;
import org.fireside.directory.NeedsFilled;
import org.fireside.platform.web.Notices;

/** The dietary and access needs of the person whom the page shows. They are read only when they are asked for, since each reading is kept. */
@Named
@ViewScoped
public class NeedsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Needs needs;
    @Inject
    private PersonBacking shown;
    @Inject
    private Notices notices;

    private NeedsCard read;
    private String dietary;
    private String access;

    public void read() {
        read = needs.read(shown.getPerson());
        dietary = read.dietary();
        access = read.access();
    }

    public void save() {
        if (notices.attempt(() -> needs.rewrite(shown.getPerson(), read.version(), new NeedsFilled(dietary, access)))) {
            notices.done("needs.saved");
            read = null;
        }
    }

    public NeedsCard getRead() {
        return read;
    }

    public String getDietary() {
        return dietary;
    }

    public void setDietary(String dietary) {
        this.dietary = dietary;
    }

    public String getAccess() {
        return access;
    }

    public void setAccess(String access) {
        this.access = access;
    }
}
