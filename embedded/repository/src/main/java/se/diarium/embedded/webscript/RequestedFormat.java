package se.diarium.embedded.webscript;

import java.util.Optional;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * The format of an answer: named in the URL's extension or in an argument, as the descriptor allows, else negotiated, else the
 * descriptor's default.
 */
record RequestedFormat(Description description, String path, Optional<String> argument, Optional<String> accept) {

    /**
     * The name of the format, empty when there is none.
     *
     * @throws WebScriptException when two are named, or (406) none that is offered fits
     */
    String name() {
        FormatStyle style = description.getFormatStyle();
        Optional<String> byExtension = style == FormatStyle.argument ? Optional.empty() : extension();
        Optional<String> byArgument = style == FormatStyle.extension ? Optional.empty() : argument;
        if (byExtension.isPresent() && byArgument.isPresent()) {
            throw new WebScriptException("Format specified both in extension and format argument");
        }
        return byExtension
                .or(() -> byArgument)
                .or(this::negotiated)
                .or(() -> Optional.ofNullable(description.getDefaultFormat()))
                .orElse("");
    }

    private Optional<String> extension() {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') && dot < path.length() - 1
                ? Optional.of(path.substring(dot + 1))
                : Optional.empty();
    }

    private Optional<String> negotiated() {
        if (accept.isEmpty()
                || !(description instanceof ScriptDescription own)
                || own.negotiable().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> found = NegotiableFormat.negotiate(accept.get(), own.negotiable());
        if (found.isEmpty()) {
            throw new WebScriptException(
                    Status.STATUS_NOT_ACCEPTABLE,
                    "Cannot negotiate appropriate response format for Accept: " + accept.get());
        }
        return found;
    }
}
