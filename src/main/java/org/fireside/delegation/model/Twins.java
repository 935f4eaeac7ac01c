package org.fireside.delegation.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Which rows of one list say that they are of the same person. */
public final class Twins {

    private final Map<String, List<Row>> byIdentity = new HashMap<>();
    private final Map<String, List<Row>> byEmail = new HashMap<>();

    private record Row(int line, String email) {
    }

    /** @param identity the name, or the office of a place that has none, with the delegation @param email or null */
    public void add(int line, String identity, String email) {
        var row = new Row(line, email);
        byIdentity.computeIfAbsent(identity, any -> new ArrayList<>()).add(row);
        if (email != null) {
            byEmail.computeIfAbsent(email, any -> new ArrayList<>()).add(row);
        }
    }

    /** The first line before this one that is of the same person: it has the same address, or the same name and not another address. */
    public OptionalInt before(int line, String identity, String email) {
        var sameName = byIdentity.getOrDefault(identity, List.of()).stream()
                .filter(row -> email == null || row.email() == null || row.email().equals(email));
        var sameAddress = email == null ? Stream.<Row>empty() : byEmail.getOrDefault(email, List.of()).stream();
        return Stream.concat(sameName, sameAddress).mapToInt(Row::line).filter(other -> other < line).min();
    }

    /** How many lines before this one have the same identity. */
    public int countBefore(int line, String identity) {
        return (int) byIdentity.getOrDefault(identity, List.of()).stream().filter(row -> row.line() < line).count();
    }
}
