package org.fireside.directory.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.fireside.directory.Photos;
import org.fireside.platform.Refused;
import org.fireside.platform.web.Notices;

/** The photo of the person whom the page shows. */
@Named
@ViewScoped
public class PhotoBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    @Inject
    private Photos photos;
    @Inject
    private PersonBacking shown;
    @Inject
    private Notices notices;

    private transient Part photo;

    public String put() {
        return done(notices.attempt(() -> photos.put(shown.getPerson(), uploaded())), "person.photo.kept");
    }

    public String remove() {
        return done(notices.attempt(() -> photos.remove(shown.getPerson())), "person.photo.removed");
    }

    private String done(boolean went, String told) {
        if (!went) {
            return null;
        }
        notices.done(told);
        return "/directory/person.xhtml?faces-redirect=true&person=" + shown.getPerson();
    }

    private byte[] uploaded() {
        if (photo == null || photo.getSize() == 0) {
            throw new Refused("photo", "person.photo.none");
        }
        if (photo.getSize() > MOST_BYTES) {
            throw new Refused("photo", "person.photo.tooLarge");
        }
        try (InputStream in = photo.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }
}
