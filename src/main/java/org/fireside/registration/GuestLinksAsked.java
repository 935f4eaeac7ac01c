package org.fireside.registration;

import java.util.ArrayList;
import java.util.List;
import org.fireside.account.ConveningId;

/** Asks the rooms below where else a guest may go from their personal page. Fired inside the transaction that shows it. */
public class GuestLinksAsked {

    private final ConveningId convening;
    private final String code;
    private final List<GuestLink> links = new ArrayList<>();

    /**
     * Somewhere a guest may go.
     *
     * @param label as it is read
     * @param path within the application
     */
    public record GuestLink(String label, String path) {
    }

    GuestLinksAsked(ConveningId convening, String code) {
        this.convening = convening;
        this.code = code;
    }

    public ConveningId convening() {
        return convening;
    }

    /** The secret of the guest's own link. */
    public String code() {
        return code;
    }

    public void add(String label, String path) {
        links.add(new GuestLink(label, path));
    }

    List<GuestLink> links() {
        return List.copyOf(links);
    }
}
