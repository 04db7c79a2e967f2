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

    /** What a file that is a model says, as JSON with the fields of the schema. */
    public static JsonNode json(byte[] file) {
        return YamlTree.read(text(file)).root();
    }

    /**
     * A fault of a model that whoever uses it finds, at its place in the file.
     *
     * @param pointer of the place, as {@code /bodies}; the nearest above it where the file has it not
     * @param rule key of the words in the bundle {@code governance} after {@code fault.}
     */
    public static ModelFault fault(byte[] file, String pointer, String rule, Object... args) {
        YamlTree.Place place = YamlTree.read(text(file)).place(pointer);
        return ModelFault.at(place.line(), place.column(), pointer.substring(1), rule, args);
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
