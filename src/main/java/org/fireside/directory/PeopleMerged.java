package org.fireside.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One entry of the directory went into another: what belonged to the one belongs to the other now. Fired inside the transaction that
 * does it; each room moves what it has of the person who went, tells what it moved, or says what stands against it.
 */
public final class PeopleMerged {

    private final long kept;
    private final long gone;
    private final List<MergeMove> moves = new ArrayList<>();
    private final List<MergeObstacle> obstacles = new ArrayList<>();

    public PeopleMerged(long kept, long gone) {
        this.kept = kept;
        this.gone = gone;
    }

    /** Who stays. */
    public long kept() {
        return kept;
    }

    /** Who goes into the other. */
    public long gone() {
        return gone;
    }

    public void moved(MergeMove move) {
        moves.add(move);
    }

    /** Says why the two cannot be merged as things stand; the merge is refused with it. */
    public void refuse(MergeObstacle obstacle) {
        obstacles.add(obstacle);
    }

    public List<MergeMove> moves() {
        return List.copyOf(moves);
    }

    /** How many rows of each kind were moved. */
    public Map<String, Long> counts() {
        return moves.stream().collect(Collectors.groupingBy(MergeMove::kind, TreeMap::new, Collectors.counting()));
    }

    public List<MergeObstacle> obstacles() {
        return List.copyOf(obstacles);
    }
}
