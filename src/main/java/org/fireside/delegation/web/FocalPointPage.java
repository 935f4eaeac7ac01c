package org.fireside.delegation.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.fireside.platform.web.AudiencePage;

/** {@code /focal-point/CODE}: the page of a delegation's own officer. A file that comes with a form is in the request's attribute {@value #LETTER}. */
@WebServlet("/focal-point/*")
@MultipartConfig(maxFileSize = FocalPointPage.MOST, maxRequestSize = FocalPointPage.MOST)
public class FocalPointPage extends AudiencePage {

    /** Attribute that holds the letter's bytes, or the exception where it was more than the server reads at all. */
    static final String LETTER = "org.fireside.letter";
    /** More than a letter may have, so that its refusal can be told. */
    static final int MOST = 20 * 1024 * 1024;

    private static final long serialVersionUID = 1L;

    public FocalPointPage() {
        super("/delegation/focal.xhtml");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
            request.setAttribute(LETTER, letter(request));
        }
        super.doPost(request, response);
    }

    private static Object letter(HttpServletRequest request) throws ServletException {
        try {
            Part part = request.getPart("letter");
            return part == null ? new byte[0] : part.getInputStream().readAllBytes();
        } catch (IllegalStateException | IOException e) {
            return e;
        }
    }
}
