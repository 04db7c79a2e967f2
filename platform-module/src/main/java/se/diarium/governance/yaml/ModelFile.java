package se.diarium.governance.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.diarium.governance.model.GovernanceModel;

/** Reads a governance model from the bytes of its file. */
public final class ModelFile {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 1_048_576;

    private final ModelSchema schema = new ModelSchema();

    /**
     * The model of a file.
     *
     * @throws InvalidModelException if it is none; all that is wrong is said at once, as far as one fault does not hide others
     */
    public GovernanceModel read(byte[] file) {
        YamlTree tree = YamlTree.read(text(file));
        JsonNode root = tree.root();
        Faults faults = new Faults(tree);
        schema.check(root, faults);
        faults.refuse();
        GovernanceModel model = new ModelReader(faults).read(root);
        new CodeRules(root, faults).check();
        new KindRules(root, faults).check();
        faults.refuse();
        new CycleRules(root, faults).check();
        faults.refuse();
        new CalendarRules(model, faults).check();
        faults.refuse();
        return model;
    }

    private static String text(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new InvalidModelException(List.of(ModelFault.at(0, 0, "", "size", file.length, MOST_BYTES)));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidModelException(List.of(ModelFault.at(0, 0, "", "encoding")));
        }
    }
}
