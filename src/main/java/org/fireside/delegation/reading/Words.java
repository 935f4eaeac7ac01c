package org.fireside.delegation.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.fireside.platform.Folding;

/** The words that lists of many languages use for the same thing, folded: the files {@code *.properties} beside this class's resources. */
final class Words {

    private final Map<String, String> meanings = new HashMap<>();

    private Words() {
    }

    /** @param file name of a file that has, for each meaning, the words for it, divided by bars */
    static Words of(String file) {
        var texts = new Properties();
        try (var in = Words.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        var words = new Words();
        texts.forEach((meaning, list) -> Arrays.stream(list.toString().split("\\|")).map(Words::folded).filter(word -> !word.isEmpty())
                .forEach(word -> words.meanings.put(word, meaning.toString())));
        return words;
    }

    /** What exactly this says. */
    Optional<String> meaning(String text) {
        return Optional.ofNullable(meanings.get(folded(text)));
    }

    /** What the longest phrase says that the text contains. */
    Optional<String> meaningWithin(String text) {
        String[] given = folded(text).split(" ");
        var found = new LinkedHashMap<Integer, String>();
        for (int from = 0; from < given.length; from++) {
            for (int to = given.length; to > from; to--) {
                String meaning = meanings.get(String.join(" ", Arrays.copyOfRange(given, from, to)));
                if (meaning != null) {
                    found.putIfAbsent(to - from, meaning);
                }
            }
        }
        return found.keySet().stream().max(Integer::compare).map(found::get);
    }

    /** What the text begins with. */
    Optional<String> meaningAtStart(String text) {
        String[] given = folded(text).split(" ");
        for (int to = given.length; to > 0; to--) {
            String meaning = meanings.get(String.join(" ", Arrays.copyOfRange(given, 0, to)));
            if (meaning != null) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }

    static String folded(String text) {
        return String.join(" ", Folding.words(text));
    }
}
