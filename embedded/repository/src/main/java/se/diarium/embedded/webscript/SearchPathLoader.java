package se.diarium.embedded.webscript;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import org.springframework.extensions.webscripts.SearchPath;

/** Gives FreeMarker the templates of the search path. They do not change while the repository runs. */
final class SearchPathLoader implements TemplateLoader {

    private final SearchPath searchPath;

    SearchPathLoader(SearchPath searchPath) {
        this.searchPath = searchPath;
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
        return searchPath.hasDocument(name) ? name : null;
    }

    @Override
    public long getLastModified(Object templateSource) {
        return 0;
    }

    @Override
    public Reader getReader(Object templateSource, String encoding) throws IOException {
        return new InputStreamReader(searchPath.getDocument((String) templateSource), encoding);
    }

    @Override
    public void closeTemplateSource(Object templateSource) {
        // Nothing is held open between finding and reading.
    }
}
