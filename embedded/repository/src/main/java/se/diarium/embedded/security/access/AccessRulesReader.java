package se.diarium.embedded.security.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import se.diarium.embedded.security.access.AccessRules.MethodRules;
import se.diarium.embedded.security.access.AccessRules.ResultEnd;

/** Reads tables of access rules; what a line looks like is said at the head of the table. */
public final class AccessRulesReader {

    private AccessRulesReader() {}

    /**
     * @param tables the tables, each for services of its own
     * @throws IllegalArgumentException when a line cannot be understood
     */
    public static AccessRules read(Resource... tables) {
        Map<String, MethodRules> rules = new HashMap<>();
        for (Resource table : tables) {
            for (String line : lines(table)) {
                String text = line.strip();
                if (!text.isEmpty() && !text.startsWith("#")) {
                    add(rules, text);
                }
            }
        }
        return new AccessRules(rules);
    }

    private static List<String> lines(Resource table) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The access rules cannot be read from " + table, e);
        }
    }

    private static void add(Map<String, MethodRules> rules, String line) {
        String[] halves = line.split("->", 2);
        String[] method = halves[0].strip().split("\\s+", 2);
        if (method.length != 2) {
            throw misunderstood(line);
        }
        List<AccessRule> before = new ArrayList<>();
        for (String rule : method[1].split(",")) {
            before.add(rule(rule.strip().split("\\s+"), line));
        }
        MethodRules all = new MethodRules(List.copyOf(before), Optional.empty(), ResultEnd.NODE);
        if (halves.length == 2) {
            String[] result = halves[1].strip().split("\\s+");
            all = new MethodRules(
                    all.before(), Optional.of(result[1]), ResultEnd.valueOf(result[0].toUpperCase(Locale.ROOT)));
        }
        if (rules.put(method[0], all) != null) {
            throw new IllegalArgumentException("There are two access rules for " + method[0]);
        }
    }

    private static AccessRule rule(String[] words, String line) {
        return switch (words[0] + "/" + words.length) {
            case "open/1" -> new AccessRule.Open();
            case "nobody/1" -> new AccessRule.Nobody();
            case "anybody/1" -> new AccessRule.Anybody();
            case "role/2" -> new AccessRule.Role(words[1]);
            case "node/3" -> new AccessRule.OnNode(Integer.parseInt(words[1]), words[2]);
            case "parent/3" -> new AccessRule.OnParent(Integer.parseInt(words[1]), words[2]);
            case "primary/4" ->
                new AccessRule.OnPrimaryChild(Integer.parseInt(words[1]), Integer.parseInt(words[2]), words[3]);
            case "owner/3" -> new AccessRule.OnOwnerChange(Integer.parseInt(words[1]), words[2]);
            default -> throw misunderstood(line);
        };
    }

    private static IllegalArgumentException misunderstood(String line) {
        return new IllegalArgumentException("This access rule cannot be understood: " + line);
    }
}
