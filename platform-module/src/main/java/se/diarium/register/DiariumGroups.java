package se.diarium.register;

/** The groups that give the roles of the register, by their full authority names. */
public final class DiariumGroups {

    public static final String REGISTRARS = "GROUP_DIARIUM_REGISTRATOR";
    public static final String HANDLERS = "GROUP_DIARIUM_HANDLAGGARE";
    public static final String MANAGERS = "GROUP_DIARIUM_CHEF";
    public static final String DIRECTORS = "GROUP_DIARIUM_DIREKTOR";
    public static final String SECRETARIES = "GROUP_DIARIUM_SEKRETERARE";
    /** Those who may open closed cases again; registrars may not for being registrars. */
    public static final String REOPENERS = "GROUP_DIARIUM_ATEROPPNARE";

    /** Begins the names of the groups that answer for bodies and units, each with its code. */
    public static final String UNITS = "GROUP_DIARIUM_UNIT_";

    private static final String MEMBERS = "GROUP_DIARIUM_LEDAMOT_";

    private DiariumGroups() {}

    /** The group of a body's members. */
    public static String members(String body) {
        return MEMBERS + body;
    }

    /** The group of those who answer for a body or a unit. */
    public static String unit(String code) {
        return UNITS + code;
    }
}
