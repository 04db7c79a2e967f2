package se.diarium.synonym;

import org.springframework.core.io.ClassPathResource;
import se.diarium.search.analysis.SynonymTerms;
import se.diarium.search.analysis.Synonyms;

/** The synonyms that a new register begins with. */
public final class ShippedSynonyms {

    private ShippedSynonyms() {}

    /** From the file that is shipped, as a register reads it. */
    public static Synonyms read() {
        SynonymSeed seed = new SynonymSeed(new ClassPathResource("alfresco/module/diarium-platform/synonyms.yaml"));
        return new SynonymTerms(seed.entries().stream()
                .map(given -> new SynonymEntry("", given.kind(), given.terms(), 1, "", null))
                .flatMap(SynonymEntry::rules)
                .toList());
    }
}
