package se.diarium.embedded.webscript;

import java.util.HashMap;
import java.util.Map;
import org.springframework.extensions.webscripts.FormatRegistry;

/** The format names that every installation of the platform knows. */
final class Formats {

    private Formats() {}

    static FormatRegistry platform() {
        Map<String, String> mimetypes = new HashMap<>();
        mimetypes.put("html", "text/html");
        mimetypes.put("text", "text/plain");
        mimetypes.put("xml", "text/xml");
        mimetypes.put("xsd", "text/xml");
        mimetypes.put("atom", "application/atom+xml");
        mimetypes.put("atomentry", "application/atom+xml;type=entry");
        mimetypes.put("atomfeed", "application/atom+xml;type=feed");
        mimetypes.put("atomsvc", "application/atomsvc+xml");
        mimetypes.put("rss", "application/rss+xml");
        mimetypes.put("json", "application/json");
        mimetypes.put("opensearchdescription", "application/opensearchdescription+xml");
        mimetypes.put("mediawiki", "text/plain");
        mimetypes.put("php", "text/html");
        mimetypes.put("js", "text/javascript");
        mimetypes.put("calendar", "text/calendar");
        mimetypes.put("csv", "text/csv");
        mimetypes.put("xls", "application/vnd.ms-excel");
        mimetypes.put("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        FormatRegistry registry = new FormatRegistry();
        registry.addFormats(null, mimetypes);
        return registry;
    }
}
