package org.fireside.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All phones of a floor, and what they learn together: of that, each is told every word, so it is understood once. Touched by the wire's thread only. */
final class Hall {

    private static final int NEWS_KEPT = 256;
    private static final int MOST_SHOWN = 300;

    private final String code;
    private final Wire wire;
    private final List<Handset> phones = new ArrayList<>();
    private final Map<String, News> news = new LinkedHashMap<>();
    private final Map<Long, Integer> counts = new HashMap<>();
    private final Map<String, Told> asked = new HashMap<>();
    private final Map<String, Integer> refusals = new HashMap<>();
    private String reached = "-0";
    private long events;
    private long cuts;
    private long backs;
    private long outOfOrder;
    private long changed;
    private long anew;
    private long sentAgain;

    /** A question that all phones are to be told. */
    static final class Told {

        private final long sentAt;
        private final Latencies latencies;
        private int phones;

        private Told(long sentAt, Latencies latencies) {
            this.sentAt = sentAt;
            this.latencies = latencies;
        }

        /** By how many it was heard. */
        int phones() {
            return phones;
        }
    }

    Hall(String code, Wire wire) {
        this.code = code;
        this.wire = wire;
    }

    String code() {
        return code;
    }

    List<Handset> phones() {
        return phones;
    }

    /** One that is not here yet. */
    Handset handset() {
        return new Handset(this, wire);
    }

    /** A question is on its way; each phone that hears of it adds a time. */
    Told expect(String text, long sentAt, Latencies latencies) {
        var told = new Told(sentAt, latencies);
        asked.put(text, told);
        return told;
    }

    void forget(String text) {
        asked.remove(text);
    }

    void heard(String id, String data) {
        long now = System.nanoTime();
        events++;
        News known = news.get(id);
        if (known == null) {
            known = understand(id, data);
        } else if (!known.data().equals(data)) {
            changed++;
        }
        for (String text : known.texts()) {
            Told told = asked.get(text);
            if (told != null) {
                told.phones++;
                told.latencies.add(now - told.sentAt);
            }
        }
    }

    private News understand(String id, String data) {
        News read = News.read(data);
        news.put(id, read);
        if (news.size() > NEWS_KEPT) {
            news.remove(news.keySet().iterator().next());
        }
        learn(id, read);
        return read;
    }

    /** A phone asked for all anew. */
    void told(String last, String all) {
        learn(last, News.read(all));
    }

    /** What is older than what is known, of the same run of the server, changes nothing. */
    private void learn(String id, News read) {
        if (!Handset.run(id).equals(Handset.run(reached)) || Handset.number(id) > Handset.number(reached)) {
            reached = id;
            counts.putAll(read.votes());
        }
    }

    void cut() {
        cuts++;
    }

    void back() {
        backs++;
    }

    void outOfOrder() {
        outOfOrder++;
    }

    void anew() {
        anew++;
    }

    void sentAgain() {
        sentAgain++;
    }

    void refused(String what, Answer answer) {
        String text = answer.text();
        refusals.merge(what + " " + answer.status() + " " + text.substring(0, Math.min(MOST_SHOWN, text.length())), 1, Integer::sum);
    }

    /** The votes of a question, as all phones know them. */
    int votes(long question) {
        return counts.getOrDefault(question, 0);
    }

    long events() {
        return events;
    }

    boolean isUnited() {
        return phones.stream().map(Handset::last).distinct().count() <= 1;
    }

    /** All that went wrong, in one line. */
    String troubles() {
        return "events out of order or twice " + outOfOrder + ", different for one phone " + changed + ", streams cut " + cuts + " and back " + backs + ", all asked for anew " + anew
                + ", requests sent again " + sentAgain + ", refused " + refusals;
    }
}
