package org.fireside.delegation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import org.fireside.account.ConveningId;
import org.fireside.delegation.DelegationCard;
import org.fireside.delegation.DelegationImport;
import org.fireside.delegation.Delegations;
import org.fireside.delegation.ImportCard;
import org.fireside.platform.Refused;
import org.fireside.platform.Text;
import org.fireside.platform.sheet.SheetReader;
import org.fireside.platform.web.Notices;

/** The import of a list: the upload, and where a list is that was uploaded. */
@Named
@ViewScoped
public class ImportBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DelegationImport lists;
    @Inject
    private Delegations delegations;
    @Inject
    private Notices notices;

    private long convening;
    private Long delegation;
    private Long list;
    private ImportCard card;
    private DelegationCard of;
    private transient Part file;
    private String charset;

    public void load() {
        if (list != null) {
            look();
        }
        Long whose = card == null ? delegation : card.delegationId();
        of = whose == null ? null : delegations.get(id(), whose);
    }

    /** Looks how far the list is. */
    public void look() {
        card = lists.get(id(), list);
    }

    public String upload() {
        var read = new long[1];
        return notices.attempt(() -> read[0] = read()) ? page(read[0]) : null;
    }

    private long read() {
        if (file == null || file.getSize() == 0) {
            throw new Refused("file", "import.file.missing");
        }
        try (InputStream content = file.getInputStream()) {
            return lists.read(id(), delegation, file.getSubmittedFileName(), content, charset == null ? null : Charset.forName(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String giveUp(ImportCard given) {
        if (!notices.attempt(() -> lists.giveUp(id(), given.id()))) {
            return null;
        }
        notices.done("import.givenUp", given.fileName());
        return "/delegation/import.xhtml?faces-redirect=true&convening=" + convening + (delegation == null ? "" : "&delegation=" + delegation);
    }

    /** The page of a list, opened anew. */
    String page(long of) {
        return "/delegation/import.xhtml?faces-redirect=true&convening=" + convening + "&list=" + of;
    }

    ConveningId id() {
        return new ConveningId(convening);
    }

    public List<ImportCard> getWaiting() {
        return lists.waiting(id());
    }

    public ImportCard getCard() {
        return card;
    }

    /** The delegation whose list it is, or null where it is of the whole convening. */
    public DelegationCard getOf() {
        return of;
    }

    /** What divides the columns of a text, so that one can see it. */
    public String getSeparator() {
        return "\t".equals(card.separator()) ? Text.of("import.separator.tab") : card.separator();
    }

    public int getLargestFile() {
        return SheetReader.LARGEST_FILE;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getCharset() {
        return charset;
    }

    public void setCharset(String charset) {
        this.charset = charset;
    }

    public long getConvening() {
        return convening;
    }

    public void setConvening(long convening) {
        this.convening = convening;
    }

    public Long getDelegation() {
        return delegation;
    }

    public void setDelegation(Long delegation) {
        this.delegation = delegation;
    }

    public Long getList() {
        return list;
    }

    public void setList(Long list) {
        this.list = list;
    }
}
