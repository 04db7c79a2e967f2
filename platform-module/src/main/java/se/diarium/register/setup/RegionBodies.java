package se.diarium.register.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.diarium.register.number.DiarienummerReader;
import se.diarium.register.number.Numbering;
import se.diarium.register.series.SeriesTable;

/**
 * The bodies of the running register, which follow the region's governance model where the region has one and no file of bodies goes
 * before it.
 */
public class RegionBodies {

    private final RegisterSettings settings;
    private final DiarienummerReader reader;
    private final SeriesTable series;

    RegionBodies(RegisterSettings settings, DiarienummerReader reader, SeriesTable series) {
        this.settings = settings;
        this.reader = reader;
        this.series = series;
    }

    /** Whether the bodies are those of the governance model. */
    public boolean ofModel() {
        return settings.ofModel();
    }

    /** The series that cases are registered in and that these bodies lack. */
    public Set<String> missingFrom(ModelledBodies others) {
        Set<String> missing = inUse();
        missing.removeAll(others.bodies().codes());
        return missing;
    }

    /** The series that cases are registered in and whose numbers these bodies write in another way than now. */
    public List<String> writtenOtherwiseBy(ModelledBodies others) {
        Numbering theirs = settings.numbering(others);
        List<String> codes = new ArrayList<>(inUse());
        codes.removeIf(
                code -> theirs.patternOf(code).equals(settings.numbering().patternOf(code)));
        return codes;
    }

    private Set<String> inUse() {
        Set<String> codes = new TreeSet<>();
        series.counters().forEach(counter -> codes.add(counter.series()));
        return codes;
    }

    /** Has these be the bodies, and their numbers be written and read as they say, from now on. */
    public void become(ModelledBodies others) {
        settings.bodies().become(others.bodies());
        settings.numbering().become(settings.numbering(others));
        reader.become(others.bodies().codes());
    }
}
