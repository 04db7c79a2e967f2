package se.diarium.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** The platform's multipart parser over the raw body of a web script's request. */
final class MultipartStream extends AbstractFileUpload<WebScriptRequest, DiskFileItem, DiskFileItemFactory> {

    /** Names of fields and files in the form are UTF-8, as every browser sends them. */
    MultipartStream() {
        setHeaderCharset(StandardCharsets.UTF_8);
    }

    /** The parts one after the other; each must be read before the next is asked for. */
    FileItemInputIterator parts(WebScriptRequest request) throws IOException {
        return getItemIterator(request);
    }

    @Override
    public FileItemInputIterator getItemIterator(WebScriptRequest request) throws IOException {
        return getItemIterator(new Body(request));
    }

    @Override
    public Map<String, List<DiskFileItem>> parseParameterMap(WebScriptRequest request) throws FileUploadException {
        return parseParameterMap(new Body(request));
    }

    @Override
    public List<DiskFileItem> parseRequest(WebScriptRequest request) throws FileUploadException {
        return parseRequest(new Body(request));
    }

    private record Body(WebScriptRequest request) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public String getContentType() {
            return request.getHeader("Content-Type");
        }

        @Override
        public InputStream getInputStream() {
            return request.getContent().getInputStream();
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }
}
