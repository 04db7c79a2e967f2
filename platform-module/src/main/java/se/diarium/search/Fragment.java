package se.diarium.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A quoted passage in segments, so that whoever shows it can escape the text and mark the matches.
 *
 * @param page of the file on which its first match stands, from 1; 0 where pages are not known
 */
public record Fragment(List<Segment> segments, int page) {

    public Fragment {
        segments = List.copyOf(segments);
    }

    /** A passage of a text whose pages are not known. */
    public Fragment(List<Segment> segments) {
        this(segments, 0);
    }

    /** A passage in which nothing is marked. */
    public static Fragment plain(String text) {
        return new Fragment(text.isEmpty() ? List.of() : List.of(new Segment(text, false)));
    }

    /** The passage without its marks. */
    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }
}
