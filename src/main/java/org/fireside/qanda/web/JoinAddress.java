package org.fireside.qanda.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.fireside.platform.MailSettings;

/**
 * The address that phones in the room open: under the one that Fireside is reached at as it is configured or, where that is this machine's
 * own name for itself, which no phone reaches, under the one by which the wall reached it.
 */
@ApplicationScoped
public class JoinAddress {

    private static final Set<String> ITSELF = Set.of("localhost", "127.0.0.1", "[::1]");

    @Inject
    private MailSettings settings;

    /** @param request of the wall */
    String of(HttpServletRequest request, String code) {
        return root(request) + "/q/" + code;
    }

    private String root(HttpServletRequest request) {
        return ITSELF.contains(String.valueOf(URI.create(settings.url()).getHost())) ? reached(request) : settings.url();
    }

    private static String reached(HttpServletRequest request) {
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + request.getServerPort()) + request.getContextPath();
    }
}
