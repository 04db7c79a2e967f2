package se.diarium.search.judged;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says how relevant documents of some kind are: {@code 3 topic=a,b role=case} is grade 3 for what is of the topic a or b and is a case.
 *
 * @param grade 0 irrelevant, 1 touches the matter, 2 helps, 3 is what was looked for
 * @param wanted for each fact the values accepted
 */
public record GradeRule(int grade, Map<Fact, Set<String>> wanted) {

    private static final int HIGHEST = 3;

    public GradeRule {
        if (grade < 0 || grade > HIGHEST || wanted.isEmpty()) {
            throw new IllegalArgumentException("A rule needs a grade from 0 to 3 and facts");
        }
        wanted = Map.copyOf(wanted);
    }

    static GradeRule of(String line) {
        String[] parts = line.split("\\s+");
        Map<Fact, Set<String>> wanted = new EnumMap<>(Fact.class);
        Arrays.stream(parts).skip(1).forEach(part -> {
            String[] fact = part.split("=", 2);
            wanted.put(Fact.valueOf(fact[0].toUpperCase(Locale.ROOT)), Set.of(fact[1].split(",")));
        });
        return new GradeRule(Integer.parseInt(parts[0]), wanted);
    }

    boolean holds(CorpusDocument document) {
        return wanted.entrySet().stream()
                .allMatch(fact -> document.fact(fact.getKey()).stream().anyMatch(fact.getValue()::contains));
    }
}
