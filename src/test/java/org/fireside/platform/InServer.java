package org.fireside.platform;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as it was built, with a test put into it: what an in-server test deploys. */
public final class InServer {

    private InServer() {
    }

    /** @param tests the test class and what it uses beside the application */
    public static WebArchive with(Class<?>... tests) {
        return ShrinkWrap.create(ZipImporter.class, "fireside-test.war").importFrom(new File("target/ROOT.war")).as(WebArchive.class)
                .addClasses(tests).addClasses(InServer.class, Agreed.class)
                .addAsLibrary(jarOf(Assertions.class)).addAsLibrary(jarOf(net.bytebuddy.ByteBuddy.class));
    }

    /** The library that a class comes from, for a test that needs it in the server. */
    public static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
