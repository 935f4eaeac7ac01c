package org.fireside.account.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * A script of a page that asks after its sign-in has ended is sent to the sign-in page, which it cannot show. It is told to
 * open its own page anew instead: that leads the person to the sign-in, and from there back to where they were.
 */
@WebFilter("/account/signin.xhtml")
public class AjaxSignIn implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        if (!"partial/ajax".equals(asked.getHeader("Faces-Request"))) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + escaped(page(asked))
                + "\"/></partial-response>");
    }

    /** The page that asked, as a path of this server; the way in where it cannot be told. */
    private static String page(HttpServletRequest asked) {
        return Optional.ofNullable(asked.getHeader("Referer")).map(URI::create).map(page -> page.getRawPath()
                + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery())).filter(path -> !path.startsWith("//"))
                .orElse(asked.getContextPath() + "/");
    }

    private static String escaped(String path) {
        return path.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
