package se.diarium.alfresco;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the list of genuine signatures, which has the form that {@code javap -protected} prints. */
final class GenuineSignatures {

    private static final Pattern HEADER =
            Pattern.compile("(?:(?:public|protected|static|final|abstract) )*(class|interface) (\\S.*) \\{");

    private GenuineSignatures() {}

    static Map<String, Signature> read(String... resources) {
        Map<String, Signature> signatures = new TreeMap<>();
        for (String resource : resources) {
            try (var reader = new BufferedReader(new InputStreamReader(
                    GenuineSignatures.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
                read(reader, signatures);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return signatures;
    }

    private static void read(BufferedReader reader, Map<String, Signature> signatures) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            Matcher header = HEADER.matcher(line);
            if (header.matches()) {
                Signature signature = header(header.group(1), header.group(2));
                for (line = reader.readLine(); !line.startsWith("}"); line = reader.readLine()) {
                    signature.members().add(CanonicalLine.of(line));
                }
                signatures.put(signature.name(), signature);
            }
        }
    }

    private static Signature header(String keyword, String declaration) {
        String text = CanonicalLine.of(declaration);
        List<String> implemented = clause(text, " implements ");
        List<String> extended = clause(text, " extends ");
        String nameAndParameters = text.substring(0, end(text));
        int parameters = nameAndParameters.indexOf('<');
        boolean isInterface = keyword.equals("interface");
        String superclass = isInterface || extended.isEmpty() ? "java.lang.Object" : extended.get(0);
        Signature.Kind kind = isInterface
                ? Signature.Kind.INTERFACE
                : superclass.startsWith("java.lang.Enum<") ? Signature.Kind.ENUM : Signature.Kind.CLASS;
        return new Signature(
                parameters < 0 ? nameAndParameters : nameAndParameters.substring(0, parameters),
                kind,
                parameters < 0 ? "" : nameAndParameters.substring(parameters),
                superclass,
                new LinkedHashSet<>(isInterface ? extended : implemented),
                new LinkedHashSet<>());
    }

    private static List<String> clause(String text, String keyword) {
        int start = topLevel(text, keyword, 0);
        if (start < 0) {
            return List.of();
        }
        int from = start + keyword.length();
        int to = topLevel(text, " implements ", from);
        return splitTopLevel(text.substring(from, to < 0 ? text.length() : to));
    }

    private static int end(String text) {
        int extended = topLevel(text, " extends ", 0);
        int implemented = topLevel(text, " implements ", 0);
        if (extended < 0) {
            return implemented < 0 ? text.length() : implemented;
        }
        return extended;
    }

    private static int topLevel(String text, String keyword, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (depth == 0 && text.startsWith(keyword, i)) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> splitTopLevel(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
