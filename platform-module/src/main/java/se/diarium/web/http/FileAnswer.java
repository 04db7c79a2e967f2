package se.diarium.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * A file from the register as an answer. Files come from anyone, so a browser may never take one for a page of ours: types
 * are not guessed, and what could run anything is put in a sandbox.
 *
 * @param mimetype what the bytes are
 * @param size in bytes
 */
public record FileAnswer(String filename, String mimetype, long size) {

    /** What browsers show by themselves without running anything of it. */
    private static final Set<String> SHOWN =
            Set.of("application/pdf", "text/plain", "text/html", "image/png", "image/jpeg", "image/tiff");

    private static final String PDF = "application/pdf";

    /** Sends headers and bytes, and closes the stream. The status is 200. */
    public void send(WebScriptResponse response, InputStream bytes) throws IOException {
        try (bytes) {
            response.setStatus(200);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Disposition", disposition());
            if (!PDF.equals(mimetype)) {
                response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; img-src data:");
            }
            response.setHeader("Content-Length", Long.toString(size));
            response.setContentType(contentType());
            OutputStream out = response.getOutputStream();
            bytes.transferTo(out);
            out.flush();
        }
    }

    private String contentType() {
        return "text/plain".equals(mimetype) ? "text/plain;charset=UTF-8" : mimetype;
    }

    /** The name twice (RFC 6266): in ASCII for the old, as it is for the others. */
    private String disposition() {
        String ascii = filename.replaceAll("[^\\x20-\\x7e]", "_").replaceAll("[\"\\\\%]", "_");
        return (SHOWN.contains(mimetype) ? "inline" : "attachment") + "; filename=\"" + ascii + "\"; filename*=UTF-8''"
                + Links.encode(filename);
    }
}
