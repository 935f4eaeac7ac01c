package org.fireside.qanda.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fireside.qanda.PrivateNote;

/** Something that one person at a console of a session told the others. */
@Entity
@Table(name = "console_note")
public class ConsoleNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "convening_id")
    private long conveningId;
    @Column(name = "session_id")
    private long sessionId;
    private String text;
    @Column(name = "written_by")
    private String by;
    @Column(name = "written_at")
    private Instant at;

    protected ConsoleNote() {
    }

    public ConsoleNote(long conveningId, long sessionId, String text, String by, Instant at) {
        this.conveningId = conveningId;
        this.sessionId = sessionId;
        this.text = text.strip();
        this.by = by;
        this.at = at;
    }

    /** This as the people at the consoles see it. */
    public PrivateNote shown() {
        return new PrivateNote(id, text, by, at);
    }
}
