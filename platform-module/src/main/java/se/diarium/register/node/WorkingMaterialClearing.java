package se.diarium.register.node;

import java.util.List;
import se.diarium.register.CaseFile;
import se.diarium.register.closing.Clearing;

/** A closing clears a case of its working material. */
final class WorkingMaterialClearing implements Clearing {

    private final WorkingMaterial material;

    WorkingMaterialClearing(WorkingMaterial material) {
        this.material = material;
    }

    @Override
    public List<Item> pending(CaseFile caseFile) {
        return material.list(Nodes.ref(caseFile.id())).stream()
                .map(file -> new Item(file.id(), file.filename()))
                .toList();
    }

    @Override
    public void clear(CaseFile caseFile) {
        material.clear(Nodes.ref(caseFile.id()));
    }
}
