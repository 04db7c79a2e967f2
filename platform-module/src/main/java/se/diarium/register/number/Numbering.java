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

    private final DiarienummerPattern usual;
    private final Map<String, DiarienummerPattern> own;

    /** @param own by series, for those that are not written in the usual way */
    public Numbering(DiarienummerPattern usual, Map<String, DiarienummerPattern> own) {
        this.usual = usual;
        this.own = Map.copyOf(own);
    }

    /** One way for all. */
    public static Numbering of(DiarienummerPattern usual) {
        return new Numbering(usual, Map.of());
    }

    /** How the numbers of a series are written; the usual way for a series that is not known. */
    public DiarienummerPattern patternOf(String series) {
        return series == null ? usual : own.getOrDefault(series, usual);
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
        Set<DiarienummerPattern> patterns = new LinkedHashSet<>();
        patterns.add(usual);
        series.forEach(code -> patterns.add(patternOf(code)));
        return new ArrayList<>(patterns);
    }
}
