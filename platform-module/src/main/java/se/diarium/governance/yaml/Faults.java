package se.diarium.governance.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, each at its place in the file. */
final class Faults {

    private final YamlTree tree;
    private final List<ModelFault> found = new ArrayList<>();

    Faults(YamlTree tree) {
        this.tree = tree;
    }

    /** @param pointer of the place, as {@code /kinds/2}; where the file has it not, the nearest that it has above is meant */
    void add(String pointer, String rule, Object... args) {
        YamlTree.Place place = tree.place(pointer);
        found.add(
                ModelFault.at(place.line(), place.column(), pointer.isEmpty() ? "" : pointer.substring(1), rule, args));
    }

    boolean any() {
        return !found.isEmpty();
    }

    void refuse() {
        if (any()) {
            found.sort(Comparator.comparingInt(ModelFault::line).thenComparingInt(ModelFault::column));
            throw new InvalidModelException(found);
        }
    }
}
