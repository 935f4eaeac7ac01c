package org.fireside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fireside.SourceTree.SOURCES;
import static org.fireside.SourceTree.WEBAPP;
import static org.fireside.SourceTree.files;
import static org.fireside.SourceTree.pages;
import static org.fireside.SourceTree.read;
import static org.fireside.SourceTree.xhtml;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fireside.platform.Text;
import org.junit.jupiter.api.Test;

/** The rules of the house that bytecode hides: what stands in pages and in queries. */
class PagesTest {

    private static final Pattern INLINE = Pattern.compile("<script(?![^>]*src=)|<style[ >]|\\sstyle=\"|\\son(?:click|change|load|submit|key\\w+|focus|blur)=\"");
    private static final Pattern UNESCAPED = Pattern.compile("escape=\"false\"");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern BEAN = Pattern.compile("#\\{[^}]*?\\b([a-z]\\w*Backing)\\b");
    private static final Pattern TEXT_KEY = Pattern.compile("text\\['([\\w.]+)']");
    private static final Pattern TAG_KEY = Pattern.compile("\\s(?:label|hint|none)=\"([a-z][\\w]*\\.[\\w.]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\\p{L}{2,}");
    private static final Pattern LITERAL_ATTRIBUTE = Pattern.compile("\\s(?:value|title|alt|placeholder|headerText|emptyMessage|aria-label|header)=\"([^\"#]*\\p{L}{2,}[^\"#]*)\"");

    @Test
    void noStyleOrScriptStandsInAPage() {
        assertThat(offences(WEBAPP, INLINE)).isEmpty();
    }

    @Test
    void nothingIsRenderedUnescaped() {
        assertThat(offences(WEBAPP, UNESCAPED)).isEmpty();
    }

    @Test
    void everyPageUsesATemplate() {
        assertThat(pages()).allSatisfy(page -> assertThat(read(page)).as(page.toString())
                .containsPattern("template=\"/WEB-INF/(?:template|audience).xhtml\""));
    }

    @Test
    void everyWordComesFromTheBundles() {
        var literal = new ArrayList<String>();
        for (Path page : xhtml()) {
            String body = read(page).replaceAll("(?s)<!--.*?-->|<!DOCTYPE[^>]*>", "");
            Matcher attribute = LITERAL_ATTRIBUTE.matcher(body.replaceAll("<ui:param[^>]*>|<option[^>]*>", ""));
            while (attribute.find()) {
                literal.add(page + ": " + attribute.group());
            }
            String words = EXPRESSION.matcher(body).replaceAll("").replaceAll("(?s)<[^>]*>", " ").replaceAll("&\\w+;", " ");
            if (LITERAL.matcher(words).find()) {
                literal.add(page + ": " + words.strip());
            }
        }
        assertThat(literal).isEmpty();
    }

    @Test
    void everyTextThatAPageNamesExists() {
        var missing = new TreeSet<String>();
        for (Path page : xhtml()) {
            String body = read(page);
            for (Pattern pattern : List.of(TEXT_KEY, TAG_KEY)) {
                Matcher key = pattern.matcher(body);
                while (key.find()) {
                    if (!key.group(1).endsWith(".") && !Text.has(key.group(1))) {
                        missing.add(key.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextThatCodeNamesExists() {
        var missing = new TreeSet<String>();
        Pattern refusal = Pattern.compile("(?:new Refused\\(\\s*(?:\"\\w+\"|null|\\w+)\\s*,|Refused\\.because\\(|notices\\.done\\(|Text\\.of\\()\\s*\"([\\w.]+\\w)\"\\s*[,)]");
        for (Path source : files(SOURCES, ".java")) {
            Matcher key = refusal.matcher(read(source));
            while (key.find()) {
                if (!Text.has(key.group(1))) {
                    missing.add(source.getFileName() + ": " + key.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyActionOfTheTrailHasItsWords() {
        var missing = new TreeSet<String>();
        Pattern record = Pattern.compile("audit\\.record\\([^;]*?\"([a-z]+\\.[A-Za-z]+)\"", Pattern.DOTALL);
        for (Path source : files(SOURCES, ".java")) {
            Matcher action = record.matcher(read(source));
            while (action.find()) {
                if (!Text.has("audit." + action.group(1))) {
                    missing.add(source.getFileName() + ": audit." + action.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aPageUsesOnlyBackingsOfItsRoom() {
        var strangers = new ArrayList<String>();
        for (Path page : pages()) {
            String room = page.getParent().equals(WEBAPP) ? "account" : WEBAPP.relativize(page).getName(0).toString();
            Matcher bean = BEAN.matcher(read(page));
            while (bean.find()) {
                String type = Character.toUpperCase(bean.group(1).charAt(0)) + bean.group(1).substring(1) + ".java";
                if (!Files.exists(SOURCES.resolve(room + "/web/" + type))) {
                    strangers.add(page + ": " + bean.group(1));
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void queriesNameNoEntityOfAnotherRoom() {
        var strangers = new ArrayList<String>();
        Pattern entity = Pattern.compile("(?:from|join|update) ([A-Z]\\w+)");
        for (Path repository : files(SOURCES, ".java")) {
            if (repository.getParent().endsWith("model")) {
                Matcher named = entity.matcher(read(repository));
                while (named.find()) {
                    if (!Files.exists(repository.resolveSibling(named.group(1) + ".java"))) {
                        strangers.add(repository.getFileName() + ": " + named.group(1));
                    }
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    private static List<String> offences(Path folder, Pattern pattern) {
        return files(folder, ".xhtml").stream().flatMap(page -> read(page).lines().filter(line -> pattern.matcher(line).find()).map(line -> page + ": " + line.strip())).toList();
    }
}
