package se.diarium.web.problem;

import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.UUID;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.governance.yaml.FaultText;
import se.diarium.governance.yaml.InvalidModelException;
import se.diarium.governance.yaml.ModelFault;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.Mentioned;
import se.diarium.register.NotAllowedException;
import se.diarium.register.NotFoundException;
import se.diarium.register.NotReadyException;
import se.diarium.search.SearchUnavailableException;
import se.diarium.web.text.Language;
import se.diarium.web.text.Texts;

/**
 * The one place where an exception becomes an answer.
 *
 * <p>What the platform or a library throws may be wrapped, so the chain of causes is searched for something we know. What
 * we do not know is our own failure: it is logged whole under a reference, and the client gets the reference alone.
 */
public final class Problems {

    /** The bundle of the texts: titles, details and field messages, keyed {@code title.<kind>} and {@code problem.<code>}. */
    public static final String BUNDLE = "alfresco/module/diarium-platform/messages/problem";

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int DEEPEST_CAUSE = 20;

    private final Texts texts;

    public Problems(Texts texts) {
        this.texts = texts;
    }

    /** The problem that the failure is, in the caller's language. */
    public Problem of(Throwable failure, Language language) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            Problem known = known(cause, language);
            if (known != null) {
                return known;
            }
            cause = cause.getCause();
        }
        return internal(failure, language);
    }

    private Problem known(Throwable cause, Language language) {
        if (cause instanceof RequestException request) {
            return request(request, language);
        }
        if (cause instanceof ChangedSinceException changed) {
            return changed(changed, language);
        }
        if (cause instanceof InvalidInputException invalid) {
            return problem(ProblemKind.INVALID, "invalidInput", language, fields(invalid.errors(), language));
        }
        if (cause instanceof InvalidModelException model) {
            return problem(ProblemKind.INVALID, "invalidModel", language, faults(model.faults(), language));
        }
        if (cause instanceof ConflictException conflict) {
            return conflict(conflict.errors(), language);
        }
        if (cause instanceof NotFoundException missing) {
            return problem(ProblemKind.NOT_FOUND, "notFound", language, List.of(), missing.what());
        }
        if (cause instanceof NotAllowedException refused) {
            return problem(ProblemKind.NOT_ALLOWED, refused.code(), language, List.of());
        }
        if (cause instanceof NotReadyException unready) {
            return problem(ProblemKind.BUSY, unready.code(), language, List.of());
        }
        if (cause instanceof SearchUnavailableException unavailable) {
            LOG.warn("A search could not be answered: {}", unavailable.getMessage());
            return problem(ProblemKind.SEARCH_UNAVAILABLE, "searchUnavailable", language, List.of());
        }
        if (cause instanceof UnreadableDocumentException unreadable) {
            return unreadable(unreadable, language);
        }
        if (cause instanceof AccessDeniedException) {
            return problem(ProblemKind.NOT_ALLOWED, "accessDenied", language, List.of());
        }
        if (cause instanceof InvalidNodeRefException) {
            return problem(ProblemKind.NOT_FOUND, "notFound", language, List.of(), "");
        }
        if (cause instanceof NodeLockedException) {
            return problem(ProblemKind.CONFLICT, "node.locked", language, List.of());
        }
        if (cause instanceof ConcurrencyFailureException) {
            LOG.warn("Gave up after repeated conflicts with other transactions", cause);
            return problem(ProblemKind.BUSY, "busy", language, List.of());
        }
        return null;
    }

    /** The text of a code, with what it mentions, in the language. */
    public String text(FieldError error, Language language) {
        return message(language, error.code(), error.args().toArray());
    }

    private Problem changed(ChangedSinceException changed, Language language) {
        return new Problem(
                ProblemKind.CHANGED.type(),
                title(ProblemKind.CHANGED, language),
                ProblemKind.CHANGED.status(),
                texts.get(language, "problem.changedSince"),
                null,
                changed.current(),
                changed.yours(),
                List.of());
    }

    private Problem conflict(List<FieldError> errors, Language language) {
        return errors.size() == 1
                ? field(ProblemKind.CONFLICT, language, errors.get(0))
                : problem(ProblemKind.CONFLICT, "severalConflicts", language, fields(errors, language));
    }

    private Problem request(RequestException request, Language language) {
        if (request.field() == null) {
            return problem(request.kind(), request.code(), language, List.of(), request.arguments());
        }
        return field(request.kind(), language, new FieldError(request.field(), request.code(), request.arguments()));
    }

    private Problem unreadable(UnreadableDocumentException unreadable, Language language) {
        return field(
                ProblemKind.of(unreadable.reason()), language, new FieldError("file", "file." + unreadable.reason()));
    }

    /** A failure of ours: logged with everything under the reference the client is given. */
    private Problem internal(Throwable failure, Language language) {
        String reference = UUID.randomUUID().toString();
        LOG.error("Request failed, reference {}", reference, failure);
        return new Problem(
                ProblemKind.INTERNAL.type(),
                title(ProblemKind.INTERNAL, language),
                ProblemKind.INTERNAL.status(),
                texts.get(language, "problem.internal", reference),
                "urn:uuid:" + reference,
                List.of());
    }

    private Problem field(ProblemKind kind, Language language, FieldError error) {
        List<ProblemError> errors = fields(List.of(error), language);
        return new Problem(
                kind.type(), title(kind, language), kind.status(), errors.get(0).message(), null, errors);
    }

    private Problem problem(
            ProblemKind kind, String code, Language language, List<ProblemError> errors, Object... arguments) {
        return new Problem(
                kind.type(), title(kind, language), kind.status(), message(language, code, arguments), null, errors);
    }

    private List<ProblemError> fields(List<FieldError> errors, Language language) {
        return errors.stream()
                .map(error -> new ProblemError(error.field(), error.code(), text(error, language)))
                .toList();
    }

    private static List<ProblemError> faults(List<ModelFault> faults, Language language) {
        FaultText words = new FaultText(language.locale());
        return faults.stream()
                .map(fault -> new ProblemError(
                        fault.path(),
                        fault.rule(),
                        words.what(fault),
                        fault.line() == 0 ? null : fault.line(),
                        fault.line() == 0 ? null : fault.column()))
                .toList();
    }

    private String title(ProblemKind kind, Language language) {
        return texts.get(language, "title." + kind.id());
    }

    /**
     * What a code says in the caller's language. A code without a text is our mistake, but no reason to hide from the client
     * what it did wrong.
     */
    public String message(Language language, String code, Object... arguments) {
        try {
            return texts.get(
                    language,
                    "problem." + code,
                    Mentioned.in(
                            Arrays.asList(arguments),
                            key -> texts.has(language, key) ? texts.get(language, key) : null));
        } catch (MissingResourceException missing) {
            LOG.error("No text for the problem code {}", code, missing);
            return code;
        }
    }
}
