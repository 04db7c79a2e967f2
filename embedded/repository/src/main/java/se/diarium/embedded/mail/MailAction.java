package se.diarium.embedded.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.action.executer.MailActionExecuter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.Action;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** The action {@code mail}: made ready when asked for, sent when the transaction that asked is committed. */
public final class MailAction {
    private static final Logger LOG = LoggerFactory.getLogger(MailAction.class);

    private final JavaMailSender sender;
    private final Recipients recipients;
    private final String defaultFrom;
    private final boolean enabled;

    /**
     * @param host the mail server; blank: no mail leaves
     * @param defaultFrom the sender where neither the action nor the current user has an address
     */
    public MailAction(JavaMailSender sender, Recipients recipients, String host, String defaultFrom) {
        this.sender = sender;
        this.recipients = recipients;
        this.defaultFrom = defaultFrom;
        this.enabled = !host.isBlank();
        if (!enabled) {
            LOG.info("No mail is sent: mail.host is not set");
        }
    }

    void execute(Action action) {
        if (!enabled) {
            return;
        }
        var ignoreFailure = Boolean.TRUE.equals(action.getParameterValue(MailActionExecuter.PARAM_IGNORE_SEND_FAILURE));
        var to = recipients.of(action);
        if (to.isEmpty()) {
            if (ignoreFailure) {
                LOG.warn(
                        "A mail has no recipient with an address: {}",
                        action.getParameterValue(MailActionExecuter.PARAM_TO_MANY));
                return;
            }
            throw new AlfrescoRuntimeException("The mail has no recipient with an address");
        }
        var message = message(action, to.toArray(String[]::new));
        AfterCommit.run(() -> send(message, ignoreFailure));
    }

    private MimeMessage message(Action action, String[] to) {
        try {
            var helper = new MimeMessageHelper(sender.createMimeMessage(), StandardCharsets.UTF_8.name());
            helper.setFrom(from(action));
            helper.setTo(to);
            helper.setSubject(text(action, MailActionExecuter.PARAM_SUBJECT));
            var html = text(action, MailActionExecuter.PARAM_HTML);
            helper.setText(html.isEmpty() ? text(action, MailActionExecuter.PARAM_TEXT) : html, !html.isEmpty());
            return helper.getMimeMessage();
        } catch (MessagingException invalid) {
            throw new AlfrescoRuntimeException("The mail cannot be made", invalid);
        }
    }

    private String from(Action action) {
        var from = text(action, MailActionExecuter.PARAM_FROM);
        var user = AuthenticationUtil.getRunAsUser();
        return from.isEmpty() ? recipients.address(user).orElse(defaultFrom) : from;
    }

    private void send(MimeMessage message, boolean ignoreFailure) {
        try {
            sender.send(message);
        } catch (MailException failed) {
            if (!ignoreFailure) {
                throw failed;
            }
            LOG.warn("A mail could not be sent", failed);
        }
    }

    private static String text(Action action, String parameter) {
        var value = action.getParameterValue(parameter);
        return value == null ? "" : value.toString();
    }
}
