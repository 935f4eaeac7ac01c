package org.fireside.bench;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;

/** The least that keeps a vote: a servlet, one insert by JDBC from the server's own pool, and nothing asked. Runs on the server, beside Fireside. */
@WebServlet("/votes/*")
public class BareVote extends HttpServlet {

    /** Where the server answers it. */
    static final String PATH = "/bare/votes/";

    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:jboss/datasources/FiresideDS")
    private transient DataSource database;

    /** {@code /votes/QUESTION/VOTER} */
    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = request.getPathInfo().split("/");
        try (var connection = database.getConnection(); var insert = connection.prepareStatement("insert ignore into bare_vote (question_id, voter) values (?, ?)")) {
            insert.setLong(1, Long.parseLong(path[1]));
            insert.setBytes(2, HexFormat.of().parseHex(path[2]));
            insert.executeUpdate();
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
