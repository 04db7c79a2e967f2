package se.diarium.decision.dispatch;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends an extract to one recipient as an attachment, by the platform's mail server. */
class ExtractMail {

    private static final String BUNDLE = "alfresco.module.diarium-platform.messages.extract-mail";

    private final JavaMailSender server;
    private final Locale language;

    ExtractMail(JavaMailSender server, Locale language) {
        this.server = server;
        this.language = language;
    }

    /**
     * What is sent, the same to everybody.
     *
     * @param sender the address it comes from
     * @param reference body, day, paragraph and number, for the words of the mail
     */
    record Letter(String sender, Object[] reference, String filename, String mimetype, byte[] extract) {}

    /** @throws org.springframework.mail.MailException if it could not be sent */
    void send(Letter letter, Dispatch recipient, String messageId) {
        try {
            MimeMessage message = new Identified(server.createMimeMessage().getSession(), messageId);
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(letter.sender());
            helper.setTo(new InternetAddress(recipient.email(), recipient.name(), StandardCharsets.UTF_8.name()));
            helper.setSubject(words("subject", letter.reference()));
            helper.setText(words("text", letter.reference()));
            helper.addAttachment(letter.filename(), new ByteArrayResource(letter.extract()), letter.mimetype());
            server.send(message);
        } catch (MessagingException | UnsupportedEncodingException unusable) {
            throw new MailPreparationException("The mail cannot be made", unusable);
        }
    }

    private String words(String key, Object[] reference) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ExtractMail.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), language).format(reference);
    }

    /** A message that keeps the identification it was given, whoever saves it: by that a report of its delivery names it. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
