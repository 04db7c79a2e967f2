package se.diarium.embedded.webscript;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;
import org.springframework.extensions.webscripts.Description.RequiredTransaction;
import org.springframework.extensions.webscripts.FormatRegistry;
import org.springframework.extensions.webscripts.WebScriptException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads {@code name.method.desc.xml}. Every error is a {@link WebScriptException} that says what was expected. */
final class DescriptorReader {

    private static final int BUFFER_SIZE = 4096;

    private final FormatRegistry formats;

    DescriptorReader(FormatRegistry formats) {
        this.formats = formats;
    }

    ScriptDescription read(ScriptDescription.Origin origin) {
        Element root = parse(origin);
        RequiredAuthentication authentication = authentication(root);
        Optional<Element> format = child(root, "format");
        String defaultFormat = format.filter(element -> element.hasAttribute("default"))
                .map(element -> element.getAttribute("default"))
                .orElse("html");
        if (!defaultFormat.isEmpty() && formats.getMimeType(null, defaultFormat) == null) {
            throw new WebScriptException("Default format '" + defaultFormat + "' is unknown");
        }
        return new ScriptDescription(
                origin,
                new ScriptDescription.Content(
                        required(root, "shortname"),
                        child(root, "description").map(DescriptorReader::text).orElse(""),
                        root.hasAttribute("kind") ? root.getAttribute("kind").trim() : null,
                        families(root),
                        urls(root),
                        authentication,
                        child(root, "authentication")
                                .map(element -> element.getAttribute("runas").trim())
                                .filter(user -> !user.isEmpty())
                                .orElse(null),
                        transaction(root, authentication),
                        cache(root),
                        format.map(DescriptorReader::text)
                                .filter(style -> !style.isEmpty())
                                .map(style -> value(Description.FormatStyle.class, style, "Format Style"))
                                .orElse(Description.FormatStyle.any),
                        defaultFormat.isEmpty() ? null : defaultFormat,
                        negotiable(root),
                        child(root, "lifecycle")
                                .map(element -> value(Description.Lifecycle.class, text(element), "Lifecycle"))
                                .orElse(Description.Lifecycle.none),
                        child(root, "formdata")
                                .map(element -> Boolean.parseBoolean(element.getAttribute("multipart-processing")))
                                .orElse(true),
                        method(origin.id())));
    }

    private static Element parse(ScriptDescription.Origin origin) {
        try (InputStream document = origin.store().getDocument(origin.path())) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder().parse(document).getDocumentElement();
            if (!root.getTagName().equals("webscript")) {
                throw new WebScriptException("Expected <webscript> root element. Found <" + root.getTagName() + ">");
            }
            return root;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new WebScriptException("Failed to parse web script description document " + origin.path(), e);
        }
    }

    private static String method(String id) {
        int dot = id.lastIndexOf('.');
        if (dot < 0 || dot == id.length() - 1) {
            throw new WebScriptException("Unable to establish HTTP Method from web script description:"
                    + " naming convention must be <name>.<method>.desc.xml");
        }
        return id.substring(dot + 1).toUpperCase(Locale.ROOT);
    }

    private static Set<String> families(Element root) {
        return children(root, "family").stream().map(DescriptorReader::text).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> urls(Element root) {
        List<String> urls = children(root, "url").stream()
                .map(url -> text(url).isEmpty() ? url.getAttribute("template") : text(url))
                .toList();
        if (urls.isEmpty() || urls.contains("")) {
            throw new WebScriptException("Expected at least one <url> element with a value");
        }
        return urls;
    }

    private static RequiredAuthentication authentication(Element root) {
        return child(root, "authentication")
                .map(element -> value(RequiredAuthentication.class, text(element), "Authentication"))
                .orElse(RequiredAuthentication.none);
    }

    /** Without its own say a script runs in a transaction that may write, or in none when nobody has to log in. */
    private static ScriptDescription.Transaction transaction(Element root, RequiredAuthentication authentication) {
        Optional<Element> element = child(root, "transaction");
        return new ScriptDescription.Transaction(
                element.map(DescriptorReader::text)
                        .filter(required -> !required.isEmpty())
                        .map(required -> value(RequiredTransaction.class, required, "Transaction"))
                        .orElse(
                                authentication == RequiredAuthentication.none
                                        ? RequiredTransaction.none
                                        : RequiredTransaction.required),
                attribute(element, "allow")
                        .map(allow -> value(Description.TransactionCapability.class, allow, "Transaction allow"))
                        .orElse(Description.TransactionCapability.readwrite),
                attribute(element, "buffersize").map(DescriptorReader::number).orElse(BUFFER_SIZE));
    }

    private static Cache cache(Element root) {
        Cache cache = new Cache();
        child(root, "cache").ifPresent(element -> {
            child(element, "never").ifPresent(never -> cache.setNeverCache(flag(never)));
            child(element, "public").ifPresent(isPublic -> cache.setIsPublic(flag(isPublic)));
            child(element, "mustrevalidate").ifPresent(revalidate -> cache.setMustRevalidate(flag(revalidate)));
        });
        return cache;
    }

    private static List<NegotiableFormat> negotiable(Element root) {
        return children(root, "negotiate").stream()
                .map(element -> new NegotiableFormat(
                        MediaRange.parse(element.getAttribute("accept"))
                                .orElseThrow(() -> new WebScriptException(
                                        "Expected 'accept' attribute with a media type on <negotiate> element")),
                        text(element)))
                .toList();
    }

    /** An empty element says yes. */
    private static boolean flag(Element element) {
        return text(element).isEmpty() || Boolean.parseBoolean(text(element));
    }

    private static int number(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new WebScriptException("Buffer size '" + written + "' is not a valid integer");
        }
    }

    private static <E extends Enum<E>> E value(Class<E> type, String written, String what) {
        try {
            return Enum.valueOf(type, written);
        } catch (IllegalArgumentException e) {
            throw new WebScriptException(what + " '" + written + "' is not a valid value");
        }
    }

    private static String required(Element parent, String name) {
        return child(parent, name)
                .map(DescriptorReader::text)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new WebScriptException("Expected <" + name + "> value"));
    }

    private static Optional<String> attribute(Optional<Element> element, String name) {
        return element.filter(found -> found.hasAttribute(name)).map(found -> found.getAttribute(name));
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }

    private static String text(Element element) {
        return element.getTextContent().trim();
    }
}
