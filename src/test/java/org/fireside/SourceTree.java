package org.fireside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the project, for the tests that read them. */
public final class SourceTree {

    static final Path WEBAPP = Path.of("src/main/webapp");
    static final Path SOURCES = Path.of("src/main/java/org/fireside");
    private static final Pattern RESOURCE_METHOD = Pattern.compile("^\\s+@(?:GET|POST|PUT|DELETE|PATCH)\\b", Pattern.MULTILINE);

    private SourceTree() {
    }

    /** The pages that people open. */
    public static List<Path> pages() {
        return xhtml().stream().filter(page -> !page.startsWith(WEBAPP.resolve("WEB-INF"))).toList();
    }

    /** The REST methods that are declared, one entry each. */
    public static List<String> resourceMethods() {
        var found = new ArrayList<String>();
        for (Path resource : files(SOURCES, "Resource.java")) {
            RESOURCE_METHOD.matcher(read(resource)).results().forEach(method -> found.add(resource.getFileName() + method.group()));
        }
        return found;
    }

    static List<Path> xhtml() {
        return files(WEBAPP, ".xhtml");
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
