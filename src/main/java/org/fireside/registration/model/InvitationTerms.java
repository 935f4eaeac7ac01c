package org.fireside.registration.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fireside.platform.Refused;
import org.fireside.platform.Text;
import org.fireside.registration.InvitationTermsCard;
import org.fireside.registration.InvitationTermsFilled;
import org.fireside.registration.LetterText;

/** On what terms the guests of a convening are invited. */
@Entity
@Table(name = "invitation_terms")
public class InvitationTerms {

    @Id
    @Column(name = "convening_id")
    private long conveningId;
    @Version
    private int version;
    private int companions;
    private String subject;
    private String letter;

    protected InvitationTerms() {
    }

    /** The terms of a convening whose organizer has set none. */
    public InvitationTerms(long conveningId) {
        this.conveningId = conveningId;
        this.subject = Text.of("invitation.letter.INVITATION.subject");
        this.letter = Text.of("invitation.letter.INVITATION");
    }

    /** Writes the terms anew. @throws Refused if the letter has no link or a placeholder that is none */
    public void rewrite(InvitationTermsFilled filled) {
        refuseUnknown("subject", filled.subject());
        refuseUnknown("letter", filled.letter());
        if (filled.subject().contains("{link}")) {
            throw new Refused("subject", "invitation.subject.link");
        }
        if (!filled.letter().contains("{link}")) {
            throw new Refused("letter", "invitation.letter.noLink");
        }
        companions = filled.companions();
        subject = filled.subject();
        letter = filled.letter();
    }

    private static void refuseUnknown(String field, String text) {
        LetterText.unknown(text).ifPresent(name -> {
            throw new Refused(field, "invitation.letter.unknown", name);
        });
    }

    public int version() {
        return version;
    }

    /** The facts that the audit trail keeps. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("companions", String.valueOf(companions));
        facts.put("subject", subject);
        facts.put("letter", letter);
        return facts;
    }

    public InvitationTermsCard card() {
        return new InvitationTermsCard(version, companions, subject, letter);
    }
}
