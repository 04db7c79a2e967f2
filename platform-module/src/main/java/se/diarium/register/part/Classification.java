package se.diarium.register.part;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.InvalidInputException;
import se.diarium.register.node.Texts;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.vocabulary.Term;
import se.diarium.register.vocabulary.Vocabulary;

/** What cases are classified as, by the region's scheme, with the caller's own rights, as {@link Parties} are. */
public class Classification {

    private final PartNodes parts;
    private final Vocabulary scheme;

    Classification(PartNodes parts, Vocabulary scheme) {
        this.parts = parts;
        this.scheme = scheme;
    }

    public Vocabulary scheme() {
        return scheme;
    }

    /** What a case is classified as; a code that is no longer in the scheme stands for itself. */
    public Optional<Term> of(Diarienummer number) {
        return in(parts.caseRef(number));
    }

    /** As {@link #of}, of the node of a case. */
    public Optional<Term> in(NodeRef caseRef) {
        return Optional.ofNullable(Texts.line((String) parts.properties(caseRef).get(DiariumModel.PROP_CLASSIFICATION)))
                .map(code -> scheme.term(code).orElseGet(() -> Term.unknown(code)));
    }

    /**
     * Classifies a case, anew if it is classified.
     *
     * @throws InvalidInputException if the scheme has no such code
     * @throws se.diarium.register.ConflictException if the case is settled
     */
    public Term classify(Diarienummer number, String code) {
        NodeRef caseRef = parts.openCase(number);
        String given = Texts.line(code);
        if (given == null) {
            throw new InvalidInputException("code", "required");
        }
        require("code", given);
        Map<QName, Serializable> values = new HashMap<>();
        values.put(DiariumModel.PROP_CLASSIFICATION, given);
        parts.change(caseRef, values);
        return scheme.term(given).orElseThrow();
    }

    /** @throws InvalidInputException if the scheme has no such code */
    void require(String field, String code) {
        if (scheme.term(code).isEmpty()) {
            throw new InvalidInputException(field, "classification.unknown", code, String.join(", ", scheme.codes()));
        }
    }
}
