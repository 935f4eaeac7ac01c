package org.fireside.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.fireside.account.ConveningId;
import org.fireside.convening.Convenings;
import org.fireside.platform.Text;
import org.fireside.platform.web.Notices;
import org.fireside.registration.GuestAnswers;
import org.fireside.registration.Invitations;
import org.fireside.registration.Written;

/** What a guest answered: on the registration's page, below its form. */
@Named
@ViewScoped
public class GuestAnswersBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm zzz", Locale.ENGLISH);

    @Inject
    private Invitations invitations;
    @Inject
    private Convenings convenings;
    @Inject
    private Notices notices;

    private ZoneId zone;
    private GuestAnswers answers;
    private String link;

    public GuestAnswers of(long convening, long registration) {
        if (answers == null) {
            var id = new ConveningId(convening);
            zone = convenings.get(id).zone();
            answers = invitations.answers(id, registration);
        }
        return answers;
    }

    public void invite(long convening, long registration) {
        wrote(() -> invitations.invite(new ConveningId(convening), List.of(registration)));
    }

    public void remind(long convening, long registration) {
        wrote(() -> invitations.remind(new ConveningId(convening), List.of(registration)));
    }

    private void wrote(Supplier<Written> writing) {
        link = null;
        answers = null;
        notices.attempt(() -> {
            Written written = writing.get();
            notices.done(written.letters() > 0 ? "invitation.one" : written.noAddress() > 0 ? "invitation.one.noAddress" : "invitation.one.left");
        });
    }

    public void show(long convening, long registration) {
        answers = null;
        notices.attempt(() -> link = invitations.link(new ConveningId(convening), registration));
    }

    public void revoke(long convening, long registration) {
        link = null;
        answers = null;
        notices.attempt(() -> notices.done("invitation.revoked", invitations.revoke(new ConveningId(convening), registration)));
    }

    public String at(Instant instant) {
        return instant == null ? "" : AT.format(instant.atZone(zone));
    }

    /** A consent in words, with its moment. */
    public String consent(Boolean given, Instant at) {
        return given == null ? Text.of("guest.notSaid") : AnswerWords.of(given) + ", " + at(at);
    }

    /** An answer in words. */
    public String said(String answer) {
        return AnswerWords.of(answer);
    }

    public String getLink() {
        return link;
    }
}
