package se.diarium.packaging;

import java.util.concurrent.Callable;
import se.diarium.governance.yaml.ModelFile;
import se.diarium.governance.yaml.ShippedModels;

/** Reads a governance model. Run in a class loader of its own. */
public final class ReadModel implements Callable<String> {

    @Override
    public String call() {
        return new ModelFile()
                .read(ShippedModels.file("halland"))
                .region()
                .name()
                .sv();
    }
}
