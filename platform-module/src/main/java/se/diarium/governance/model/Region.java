package se.diarium.governance.model;

import java.util.List;

/**
 * The region that a model is of.
 *
 * @param genitive of its name, as in "Region Hallands verksamhetsplan"
 * @param numberPattern how diarienummer are written by bodies that say nothing else; null for the setting's pattern
 * @param missions what the region is there for
 * @param vision what its governance begins with; null for none
 * @param areas what it is responsible for
 * @param values what its people go by
 * @param laws the acts that the model names
 */
public record Region(
        Name name,
        String genitive,
        String numberPattern,
        List<String> missions,
        String vision,
        List<String> areas,
        List<String> values,
        List<String> laws) {

    public Region {
        missions = List.copyOf(missions);
        areas = List.copyOf(areas);
        values = List.copyOf(values);
        laws = List.copyOf(laws);
    }
}
