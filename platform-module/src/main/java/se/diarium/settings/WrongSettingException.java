package se.diarium.settings;

/** A setting is missing or cannot be used. The message is one line: which setting, its value and what is accepted. */
public final class WrongSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongSettingException(String name, String value, String accepted, String reason) {
        super(String.join(
                " ",
                "The setting " + name + (value.isEmpty() ? " is empty" : " is \"" + oneLine(value) + "\""),
                reason.isEmpty() ? "and cannot be used." : "and cannot be used (" + oneLine(reason) + ").",
                "Accepted: " + accepted + "."));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
