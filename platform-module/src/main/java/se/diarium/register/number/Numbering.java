package se.diarium.register.number;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the numbers of a region's series are written: all in the usual way, but for the series that have a way of their own,
 * as those of a body that has been taken over.
 */
public final class Numbering {

    private volatile Patterns patterns;

    /** The usual way and those of single series. */
    private record Patterns(DiarienummerPattern usual, Map<String, DiarienummerPattern> own) {

        DiarienummerPattern of(String series) {
            return series == null ? usual : own.getOrDefault(series, usual);
        }
    }

    /** @param own by series, for those that are not written in the usual way */
    public Numbering(DiarienummerPattern usual, Map<String, DiarienummerPattern> own) {
        this.patterns = new Patterns(usual, Map.copyOf(own));
    }

    /** One way for all. */
    public static Numbering of(DiarienummerPattern usual) {
        return new Numbering(usual, Map.of());
    }

    /** How the numbers of a series are written; the usual way for a series that is not known. */
    public DiarienummerPattern patternOf(String series) {
        return patterns.of(series);
    }

    /** Has numbers be written like this from now on. */
    public void become(Numbering other) {
        patterns = other.patterns;
    }

    /** The number as its body writes it. */
    public String format(Diarienummer number) {
        return patternOf(number.series()).format(number);
    }

    /** The number as the name of a folder or file. */
    public String fileName(Diarienummer number) {
        return patternOf(number.series()).fileName(number);
    }

    /** The ways there are of writing the numbers of these series, each once. */
    List<DiarienummerPattern> patterns(Set<String> series) {
        Patterns now = patterns;
        Set<DiarienummerPattern> all = new LinkedHashSet<>();
        all.add(now.usual());
        series.forEach(code -> all.add(now.of(code)));
        return new ArrayList<>(all);
    }
}
