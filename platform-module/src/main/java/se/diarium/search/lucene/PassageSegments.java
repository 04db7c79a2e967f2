package se.diarium.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import se.diarium.search.Fragment;
import se.diarium.search.Segment;

/** Cuts passages into marked and unmarked segments, white space drawn together, none longer than it can be read at a glance. */
final class PassageSegments extends PassageFormatter {

    /** Stands before every page of a text but the first. */
    private static final char PAGE_BREAK = '\f';

    private final int longest;

    /**
     * @param longest most characters of a passage; what is beyond is left out around its first match
     */
    PassageSegments(int longest) {
        this.longest = longest;
    }

    /** A list of {@link Fragment}. */
    @Override
    public List<Fragment> format(Passage[] passages, String content) {
        List<Fragment> fragments = new ArrayList<>(passages.length);
        for (Passage passage : passages) {
            Fragment fragment = fragment(passage, content);
            if (!fragment.segments().isEmpty()) {
                fragments.add(fragment);
            }
        }
        return fragments;
    }

    private Fragment fragment(Passage passage, String content) {
        int start = start(passage, content);
        int end = end(passage, content, start);
        List<Segment> segments = new ArrayList<>();
        int at = start;
        int match = 0;
        while (match < passage.getNumMatches()) {
            int matchStart = Math.max(at, passage.getMatchStarts()[match]);
            int matchEnd = passage.getMatchEnds()[match];
            match++;
            while (match < passage.getNumMatches() && passage.getMatchStarts()[match] < matchEnd) {
                matchEnd = Math.max(matchEnd, passage.getMatchEnds()[match]);
                match++;
            }
            matchEnd = Math.min(matchEnd, end);
            if (matchStart < matchEnd) {
                add(segments, content, at, matchStart, false);
                add(segments, content, matchStart, matchEnd, true);
                at = matchEnd;
            }
        }
        add(segments, content, at, end, false);
        int place = passage.getNumMatches() == 0 ? start : passage.getMatchStarts()[0];
        return new Fragment(trimmed(segments), page(content, place));
    }

    /** The page of a place, from 1; 0 in a text without page breaks. */
    private static int page(String content, int place) {
        int at = content.indexOf(PAGE_BREAK);
        if (at < 0) {
            return 0;
        }
        int page = 1;
        while (at >= 0 && at <= place) {
            page++;
            at = content.indexOf(PAGE_BREAK, at + 1);
        }
        return page;
    }

    private int start(Passage passage, String content) {
        if (passage.getLength() <= longest || passage.getNumMatches() == 0) {
            return passage.getStartOffset();
        }
        int wished = Math.max(passage.getStartOffset(), passage.getMatchStarts()[0] - longest / 3);
        int start = wished;
        while (start > passage.getStartOffset()
                && start < passage.getMatchStarts()[0]
                && !Character.isWhitespace(content.charAt(start))) {
            start++;
        }
        return start;
    }

    private int end(Passage passage, String content, int start) {
        int end = Math.min(passage.getEndOffset(), content.length());
        if (end - start <= longest) {
            return end;
        }
        int cut = start + longest;
        while (cut > start + longest / 2 && !Character.isWhitespace(content.charAt(cut))) {
            cut--;
        }
        return Character.isLowSurrogate(content.charAt(cut)) ? cut - 1 : cut;
    }

    private static void add(List<Segment> segments, String content, int start, int end, boolean marked) {
        if (start < end) {
            segments.add(new Segment(drawnTogether(content, start, end), marked));
        }
    }

    private static String drawnTogether(String content, int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        boolean space = false;
        for (int i = start; i < end; i++) {
            char c = content.charAt(i);
            boolean isSpace = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!isSpace) {
                text.append(c);
            } else if (!space) {
                text.append(' ');
            }
            space = isSpace;
        }
        return text.toString();
    }

    private static List<Segment> trimmed(List<Segment> segments) {
        List<Segment> trimmed = new ArrayList<>(segments);
        if (!trimmed.isEmpty()) {
            Segment first = trimmed.get(0);
            trimmed.set(0, new Segment(first.text().stripLeading(), first.marked()));
            int last = trimmed.size() - 1;
            trimmed.set(
                    last,
                    new Segment(
                            trimmed.get(last).text().stripTrailing(),
                            trimmed.get(last).marked()));
        }
        trimmed.removeIf(segment -> segment.text().isEmpty());
        return trimmed;
    }
}
