package org.fireside.directory.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fireside.directory.MergeCard;
import org.fireside.directory.MergeMove;
import org.fireside.platform.Refused;

/** That one entry of the directory went into another, with all that is needed to take it back. */
@Entity
@Table(name = "person_merge")
public class PersonMerge {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "kept_id")
    private long keptId;
    @Column(name = "gone_id")
    private long goneId;
    private Instant at;
    @Column(name = "by_user")
    private String by;
    @Column(name = "undone_at")
    private Instant undoneAt;
    @Column(name = "undone_by")
    private String undoneBy;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "person_merge_move", joinColumns = @JoinColumn(name = "merge_id"))
    private List<MovedRow> moves = new ArrayList<>();

    protected PersonMerge() {
    }

    public PersonMerge(long keptId, long goneId, List<MergeMove> moved, String by, Instant at) {
        this.keptId = keptId;
        this.goneId = goneId;
        this.by = by;
        this.at = at;
        moved.forEach(move -> moves.add(new MovedRow(move)));
    }

    /** Takes it back. @throws Refused if that was done already */
    public void undo(String whoever, Instant now) {
        if (undoneAt != null) {
            throw Refused.because("person.merge.undoneAlready");
        }
        undoneAt = now;
        undoneBy = whoever;
    }

    public long id() {
        return id;
    }

    public long keptId() {
        return keptId;
    }

    public long goneId() {
        return goneId;
    }

    public List<MergeMove> moves() {
        return moves.stream().map(MovedRow::read).toList();
    }

    /** @param gone how the one is written who went */
    public MergeCard card(String gone) {
        return new MergeCard(id, gone, at, by, undoneAt, undoneBy);
    }
}
