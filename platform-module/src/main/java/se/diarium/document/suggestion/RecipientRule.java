package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom the decision is sent to: the items of the list under "Utdrag till" and the like. */
final class RecipientRule {

    private static final int LONGEST = 80;
    private static final Pattern ITEM = Pattern.compile("[^,;\\n]+");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–•*]|\\d{1,2}[.)])\\s+");

    private RecipientRule() {}

    static List<Suggestion<String>> find(Page page) {
        List<Suggestion<String>> found = new ArrayList<>();
        Section.RECIPIENTS.in(page).stream()
                .filter(lines -> !lines.isEmpty())
                .forEach(lines -> found.addAll(items(page, lines)));
        return Distinct.of(found);
    }

    private static List<Suggestion<String>> items(Page page, List<Line> lines) {
        List<Suggestion<String>> items = new ArrayList<>();
        int from = lines.get(0).start();
        String list =
                joined(page.text().substring(from, lines.get(lines.size() - 1).end()));
        Matcher match = ITEM.matcher(list);
        while (match.find()) {
            String raw = match.group();
            Matcher bullet = BULLET.matcher(raw.stripLeading());
            int skip = raw.length() - raw.stripLeading().length() + (bullet.find() ? bullet.end() : 0);
            String item = raw.substring(skip).strip().replaceAll("\\.$", "");
            if (!item.isEmpty() && item.length() <= LONGEST) {
                int start = from + match.start() + skip;
                items.add(page.suggestion(item, start, start + item.length()));
            }
        }
        return items;
    }

    /** The same characters, with a space where a line was broken within an item. */
    private static String joined(String list) {
        StringBuilder joined = new StringBuilder(list);
        for (int i = 1; i + 1 < joined.length(); i++) {
            boolean within = joined.charAt(i) == '\n'
                    && joined.charAt(i - 1) != ','
                    && Character.isLowerCase(joined.charAt(i + 1));
            if (within) {
                joined.setCharAt(i, ' ');
            }
        }
        return joined.toString();
    }
}
