package org.fireside.qanda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.fireside.account.ConveningId;
import org.fireside.platform.web.DatabasePages;
import org.fireside.platform.web.Notices;
import org.fireside.qanda.FloorCard;
import org.fireside.qanda.Floors;
import org.fireside.qanda.PollCard;
import org.fireside.qanda.PollFilled;
import org.fireside.qanda.PollKind;
import org.fireside.qanda.PollMove;
import org.fireside.qanda.Polls;

/** The console's quick polls of the session that its page shows. */
@Named
@ViewScoped
public class PollsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Polls polls;
    @Inject
    private Floors floors;
    @Inject
    private Notices notices;

    private DatabasePages<PollCard> pages;
    private String code;
    private PollKind kind = PollKind.CHOICE;
    private String prompt;
    private String options;

    /** The code of the session's floor, or null where it was not prepared: then there are no polls. */
    public String code(long convening, long session) {
        if (code == null) {
            code = floors.find(new ConveningId(convening), session).map(FloorCard::code).orElse(null);
        }
        return code;
    }

    public DatabasePages<PollCard> polls(long convening, long session) {
        if (pages == null) {
            pages = new DatabasePages<>(request -> polls.page(new ConveningId(convening), session, request));
        }
        return pages;
    }

    /** Begins what is typed. @param open at once */
    public void begin(long convening, long session, boolean open) {
        var filled = new PollFilled(kind, prompt, options == null ? null : options.lines().toList());
        if (notices.attempt(() -> polls.begin(new ConveningId(convening), session, filled, open))) {
            notices.done(open ? "poll.done.OPEN" : "poll.begun");
            prompt = null;
            options = null;
        }
    }

    public void make(long convening, PollCard poll, PollMove move) {
        if (notices.attempt(() -> polls.make(new ConveningId(convening), poll.id(), poll.version(), move))) {
            notices.done("poll.done." + move);
        }
    }

    /** Shows these words nowhere any more. */
    public void hold(long convening, long session, String words) {
        if (notices.attempt(() -> polls.hold(new ConveningId(convening), session, words))) {
            notices.done("poll.held");
        }
    }

    public List<PollKind> getKinds() {
        return List.of(PollKind.values());
    }

    public PollKind getKind() {
        return kind;
    }

    public void setKind(PollKind kind) {
        this.kind = kind;
    }

    public String getPrompt() {
        return prompt;
    }

    public void setPrompt(String prompt) {
        this.prompt = prompt;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }
}
