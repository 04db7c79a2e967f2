package se.diarium.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The module's web script descriptors. */
final class WebScripts {

    private static final String SUFFIX = ".desc.xml";

    private WebScripts() {}

    /**
     * A descriptor.
     *
     * @param id package path and name, as {@code se/diarium/api/cases.post}
     * @param url the template without its query
     */
    record Descriptor(String id, String method, String url, Document xml) {

        String text(String element) {
            return xml.select("webscript > " + element).text();
        }

        String bean() {
            return "webscript." + id.replace('/', '.');
        }
    }

    static List<Descriptor> all() throws IOException, URISyntaxException {
        URL folder = WebScripts.class.getResource(PlatformTemplates.FOLDER);
        Path root = Path.of(folder.toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .map(file -> read(root, file))
                    .toList();
        }
    }

    private static Descriptor read(Path root, Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            Document xml = Jsoup.parse(stream, "UTF-8", "", Parser.xmlParser());
            String name = root.relativize(file).toString().replace('\\', '/');
            String id = name.substring(0, name.length() - SUFFIX.length());
            String method = id.substring(id.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            String url = xml.select("webscript > url").text();
            return new Descriptor(id, method, url.replaceFirst("\\?.*", ""), xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
