package se.diarium.governance.yaml;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file is no governance model. */
public final class InvalidModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ModelFault> faults;

    /** @param faults what is wrong, in the order of the file */
    public InvalidModelException(List<ModelFault> faults) {
        super(said(faults));
        this.faults = List.copyOf(faults);
    }

    private static String said(List<ModelFault> faults) {
        FaultText text = new FaultText(Locale.ENGLISH);
        return faults.stream().map(text::of).collect(Collectors.joining("; "));
    }

    /** What is wrong, in the order of the file. */
    public List<ModelFault> faults() {
        return faults;
    }
}
