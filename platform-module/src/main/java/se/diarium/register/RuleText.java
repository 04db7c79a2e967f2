package se.diarium.register;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * What a rule says to somebody who meets it through the platform's own interfaces, in the language of the request. The
 * platform shows the exception's message and nothing else of it.
 */
final class RuleText {

    private RuleText() {}

    /** The text of the code; the code itself where the bundle is not loaded. */
    static String of(String code, List<?> arguments) {
        String text = I18NUtil.getMessage("problem." + code, Mentioned.in(arguments, I18NUtil::getMessage));
        return text == null ? code : text;
    }

    static String of(FieldError error) {
        return error.field() + ": " + of(error.code(), error.args());
    }

    static String of(List<FieldError> errors) {
        return errors.stream().map(RuleText::of).collect(Collectors.joining("; "));
    }
}
