package org.fireside.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What all phones of a floor are told at once, as they understand it. @param data as it was told @param texts of questions @param votes by question */
record News(String data, List<String> texts, Map<Long, Integer> votes) {

    private static final Pattern QUESTION = Pattern.compile("\\{\"id\":(\\d+),\"text\":\"((?:[^\"\\\\]|\\\\.)*)\",\"state\":\"\\w+\",\"pinned\":\\w+,\"votes\":(\\d+)");
    private static final Pattern COUNTS = Pattern.compile("\"votes\":\\{([^}]*)\\}");
    private static final Pattern COUNT = Pattern.compile("\"(\\d+)\":(\\d+)");

    static News read(String data) {
        var texts = new ArrayList<String>();
        var votes = new HashMap<Long, Integer>();
        Matcher question = QUESTION.matcher(data);
        while (question.find()) {
            texts.add(question.group(2));
            votes.put(Long.valueOf(question.group(1)), Integer.valueOf(question.group(3)));
        }
        Matcher counts = COUNTS.matcher(data);
        if (counts.find()) {
            Matcher count = COUNT.matcher(counts.group(1));
            while (count.find()) {
                votes.put(Long.valueOf(count.group(1)), Integer.valueOf(count.group(2)));
            }
        }
        return new News(data, texts, votes);
    }
}
