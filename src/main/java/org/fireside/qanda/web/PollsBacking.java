package org.fireside.qanda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.fireside.platform.web.DatabasePages;
import org.fireside.platform.web.Notices;
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
    private ConsoleBacking console;
    @Inject
    private Polls polls;
    @Inject
    private FloorBacking floor;
    @Inject
    private Notices notices;

    private DatabasePages<PollCard> pages;
    private PollKind kind = PollKind.CHOICE;
    private String prompt;
    private String options;

    public DatabasePages<PollCard> getPolls() {
        if (pages == null) {
            pages = new DatabasePages<>(request -> polls.page(console.id(), console.getSession(), request));
        }
        return pages;
    }

    /** Begins what is typed. @param open at once */
    public void begin(boolean open) {
        var filled = new PollFilled(kind, prompt, options == null ? null : options.lines().toList());
        if (notices.attempt(() -> polls.begin(console.id(), console.getSession(), filled, open))) {
            notices.done(open ? "poll.done.OPEN" : "poll.begun");
            prompt = null;
            options = null;
        }
        floor.refresh();
    }

    public void make() {
        Pressed pressed = Pressed.now();
        PollMove move = pressed.choice(PollMove.class);
        if (notices.attempt(() -> polls.make(console.id(), pressed.poll(), pressed.version(), move))) {
            notices.done("poll.done." + move);
        }
    }

    /** Shows these words nowhere any more. */
    public void hold() {
        if (notices.attempt(() -> polls.hold(console.id(), console.getSession(), Pressed.now().words()))) {
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
