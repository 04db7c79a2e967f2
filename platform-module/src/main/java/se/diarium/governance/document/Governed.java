package se.diarium.governance.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody may see of the documents and cases of some years. */
public record Governed(List<GovernedDocument> documents, List<GovernedCase> cases) {

    public Governed {
        documents = List.copyOf(documents);
        cases = List.copyOf(cases);
    }

    /** The documents without those whose place another of them has taken. */
    public List<GovernedDocument> inForce() {
        Set<String> here = documents.stream().map(GovernedDocument::id).collect(Collectors.toSet());
        return documents.stream()
                .filter(document -> document.supersededBy() == null || !here.contains(document.supersededBy()))
                .toList();
    }
}
