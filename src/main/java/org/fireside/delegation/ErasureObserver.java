package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Stream;
import org.fireside.directory.PersonErased;
import org.fireside.platform.Folding;
import org.fireside.platform.Forgetting;

/** When a person is erased, their name goes out of what was written about delegations. */
@ApplicationScoped
public class ErasureObserver {

    @Inject
    private Forgetting forgetting;

    void onErased(@Observes PersonErased erased) {
        erased.forgot("text", forgetting.in(erased.names(), "delegation", "liaison", "note"));
        erased.forgot("text", forgetting.in(erased.names(), "delegation_override", "reason"));
        erased.forgot("text", forgetting.in(erased.names(), "import", "file_name"));
        erased.forgot("text", forgetting.in(erased.names(), "import_row", Stream.concat(Stream.of("cells"),
                Arrays.stream(ImportField.values()).map(ImportField::column)).toArray(String[]::new)));
        forgetting.in(Folding.words(erased.names().toArray(String[]::new)), "import_row", "identity");
    }
}
