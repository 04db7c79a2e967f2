package se.diarium.governance.planimport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.governance.thread.Addressees;
import se.diarium.governance.thread.Measure;
import se.diarium.governance.thread.ObjectKind;
import se.diarium.governance.thread.PlanObjectInput;
import se.diarium.governance.thread.TargetDirection;

/** Reads the cells of a row as people write them, in Swedish or English. */
final class RowReader {

    private static final Map<String, ObjectKind> KINDS = Map.ofEntries(
            Map.entry("mål", ObjectKind.GOAL),
            Map.entry("goal", ObjectKind.GOAL),
            Map.entry("fokusområde", ObjectKind.FOCUS_AREA),
            Map.entry("focus area", ObjectKind.FOCUS_AREA),
            Map.entry("uppdrag", ObjectKind.ASSIGNMENT),
            Map.entry("assignment", ObjectKind.ASSIGNMENT),
            Map.entry("nyckeltal", ObjectKind.INDICATOR),
            Map.entry("styrtal", ObjectKind.INDICATOR),
            Map.entry("indikator", ObjectKind.INDICATOR),
            Map.entry("indicator", ObjectKind.INDICATOR),
            Map.entry("aktivitet", ObjectKind.ACTIVITY),
            Map.entry("activity", ObjectKind.ACTIVITY));

    private static final Map<String, TargetDirection> DIRECTIONS = Map.ofEntries(
            Map.entry("högre", TargetDirection.HIGHER),
            Map.entry("öka", TargetDirection.HIGHER),
            Map.entry("minst", TargetDirection.HIGHER),
            Map.entry("higher", TargetDirection.HIGHER),
            Map.entry("lägre", TargetDirection.LOWER),
            Map.entry("minska", TargetDirection.LOWER),
            Map.entry("högst", TargetDirection.LOWER),
            Map.entry("lower", TargetDirection.LOWER),
            Map.entry("inom", TargetDirection.WITHIN),
            Map.entry("intervall", TargetDirection.WITHIN),
            Map.entry("within", TargetDirection.WITHIN));

    /** A figure with what says that it is the least or the most, its thousands apart, a comma or a point, and a sign of per cent. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?<sign>≥|>=|minst|≤|<=|högst)?\\s*(?<number>[-−+]?\\d{1,3}(?:[ \\u00A0\\u202F]?\\d{3})*(?:[.,]\\d+)?|[-−+]?\\d+(?:[.,]\\d+)?)"
                    + "\\s*(?<percent>%|procent)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final PlanRow row;
    private final Addressees addressees;
    private final List<RowFault> faults = new ArrayList<>();
    private TargetDirection told;
    private boolean percent;

    RowReader(PlanRow row, Addressees addressees) {
        this.row = row;
        this.addressees = addressees;
    }

    List<RowFault> faults() {
        return faults;
    }

    /** What the row says, without what it is broken down from. */
    PlanObjectInput read() {
        ObjectKind kind = kind();
        return new PlanObjectInput(
                kind,
                null,
                row.cell(PlanColumn.NUMBER),
                row.cell(PlanColumn.TEXT),
                addressee(),
                row.cell(PlanColumn.PERSPECTIVE),
                null,
                null,
                measure());
    }

    private ObjectKind kind() {
        String written = row.cell(PlanColumn.KIND);
        if (written == null) {
            return row.kind();
        }
        ObjectKind kind = KINDS.get(fold(written));
        if (kind == null) {
            wrong(PlanColumn.KIND, "oneOf", "mål, fokusområde, uppdrag, nyckeltal, aktivitet");
        }
        return kind;
    }

    private String addressee() {
        String written = row.cell(PlanColumn.ADDRESSEE);
        return written == null ? null : addressees.read(written).orElse(written);
    }

    /** Null where the row says nothing of any. */
    private Measure measure() {
        BigDecimal target = figure(PlanColumn.TARGET);
        BigDecimal upper = figure(PlanColumn.UPPER);
        BigDecimal baseline = figure(PlanColumn.BASELINE);
        TargetDirection direction = direction(upper);
        String unit = row.cell(PlanColumn.UNIT);
        if (unit == null && percent) {
            unit = "procent";
        }
        boolean nothing = target == null && upper == null && baseline == null && direction == null && unit == null;
        return nothing ? null : new Measure(unit, direction, baseline, target, upper);
    }

    private TargetDirection direction(BigDecimal upper) {
        String written = row.cell(PlanColumn.DIRECTION);
        if (written == null) {
            return told == null && upper != null ? TargetDirection.WITHIN : told;
        }
        TargetDirection direction = DIRECTIONS.get(fold(written));
        if (direction == null) {
            wrong(PlanColumn.DIRECTION, "oneOf", "högre, lägre, inom");
        }
        return direction;
    }

    private BigDecimal figure(PlanColumn column) {
        String written = row.cell(column);
        if (written == null) {
            return null;
        }
        Matcher figure = FIGURE.matcher(written.strip());
        if (!figure.matches()) {
            wrong(column, "planImport.figure", written);
            return null;
        }
        percent |= figure.group("percent") != null;
        if (figure.group("sign") != null) {
            told = figure.group("sign").matches("≥|>=|(?iu)minst") ? TargetDirection.HIGHER : TargetDirection.LOWER;
        }
        return new BigDecimal(figure.group("number")
                .replaceAll("[ \\u00A0\\u202F]", "")
                .replace('−', '-')
                .replace(',', '.'));
    }

    void wrong(PlanColumn column, String code, Object... args) {
        faults.add(new RowFault(row.number(), row.heading(column), column.field(), code, List.of(args)));
    }

    private static String fold(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }
}
