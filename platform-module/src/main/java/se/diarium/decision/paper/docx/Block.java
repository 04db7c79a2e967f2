package se.diarium.decision.paper.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of a document that come once for every entry of a list, or once where there is a text: between <code>{{#name}}</code> and
 * <code>{{/name}}</code>; between <code>{{^name}}</code> and <code>{{/name}}</code> they come where there is none.
 *
 * @param name null for the whole document
 * @param parts of the document, and blocks
 */
record Block<T>(String name, boolean inverted, List<Object> parts) {

    private static final Pattern MARK = Pattern.compile("\\{\\{\\s*([#^/])\\s*([\\p{L}\\d_]+)\\s*}}");

    /**
     * The blocks of a row of parts.
     *
     * @param text what a part says
     * @throws TemplateException if a block is not closed, or closed without being open
     */
    static <T> Block<T> read(List<T> parts, Function<T, String> text) {
        List<Block<T>> open = new ArrayList<>();
        open.add(new Block<>(null, false, new ArrayList<>()));
        for (T part : parts) {
            Matcher mark = MARK.matcher(text.apply(part).strip());
            Block<T> inner = open.get(open.size() - 1);
            if (!mark.matches()) {
                inner.parts.add(part);
            } else if ("/".equals(mark.group(1))) {
                if (!mark.group(2).equals(inner.name)) {
                    throw new TemplateException("unopened", "{{/" + mark.group(2) + "}}");
                }
                open.remove(open.size() - 1);
            } else {
                Block<T> begun = new Block<>(mark.group(2), "^".equals(mark.group(1)), new ArrayList<>());
                inner.parts.add(begun);
                open.add(begun);
            }
        }
        if (open.size() > 1) {
            throw new TemplateException("unclosed", "{{#" + open.get(open.size() - 1).name + "}}");
        }
        return open.get(0);
    }
}
