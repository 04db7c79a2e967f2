package se.diarium.indexing;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.namespace.QName;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.model.Relations;
import se.diarium.governance.store.CurrentModel;
import se.diarium.register.DiariumModel;
import se.diarium.register.GovernedAs;
import se.diarium.register.node.RecordMapper;
import se.diarium.search.Governed;

/** Reads what a record is by the version of the governance model that it was registered under. */
class GovernedReader {

    private static final Relations UNRELATED = new Relations(List.of(), List.of(), List.of(), List.of());

    private final CurrentModel models;

    GovernedReader(CurrentModel models) {
        this.models = models;
    }

    /** @param properties of the record's node */
    Governed of(Map<QName, Serializable> properties) {
        int first = year(properties.get(DiariumModel.PROP_FIRST_YEAR), properties.get(DiariumModel.PROP_LAST_YEAR));
        int last = year(properties.get(DiariumModel.PROP_LAST_YEAR), first);
        GovernedAs governed = RecordMapper.governed(properties);
        if (governed == null) {
            return new Governed("", "", first, last, Set.of(), Set.of());
        }
        Relations relations = models.version(governed.model(), governed.version())
                .flatMap(version -> version.model().kind(governed.documentKind()))
                .map(DocumentKind::relations)
                .orElse(UNRELATED);
        return new Governed(
                governed.documentKind(),
                governed.model(),
                first,
                last,
                Set.copyOf(relations.implementing()),
                Set.copyOf(relations.followsUp()));
    }

    private static int year(Serializable given, Serializable otherwise) {
        if (given instanceof Integer year) {
            return year;
        }
        return otherwise instanceof Integer year ? year : 0;
    }
}
