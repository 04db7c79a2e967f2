package se.diarium.decision.dispatch;

/** Reports as mail servers send them. */
public final class Reports {

    private Reports() {}

    /** @param returned media type of the part with the mail, or its headers, that came back */
    public static String failed(String messageId, String returned) {
        return report("failed", "5.1.1", "smtp; 550 5.1.1 User unknown", messageId, returned);
    }

    static String delayed(String messageId) {
        return report("delayed", "4.4.1", "smtp; 451 Try later", messageId, "message/rfc822");
    }

    private static String report(String action, String status, String diagnosis, String messageId, String returned) {
        return String.join(
                "\r\n",
                "Return-Path: <>",
                "From: MAILER-DAEMON@mx.example (Mail Delivery System)",
                "To: diarium@region.example",
                "Subject: Undelivered Mail Returned to Sender",
                "Message-Id: <20241122@mx.example>",
                "MIME-Version: 1.0",
                "Content-Type: multipart/report; report-type=delivery-status;",
                "\tboundary=\"B1\"",
                "",
                "--B1",
                "Content-Type: text/plain; charset=us-ascii",
                "",
                "I'm sorry to have to inform you that your message could not be delivered.",
                "",
                "--B1",
                "Content-Type: message/delivery-status",
                "",
                "Reporting-MTA: dns; mx.example",
                "",
                "Final-Recipient: rfc822; anna@finns-inte.example",
                "Action: " + action,
                "Status: " + status,
                "Diagnostic-Code: " + diagnosis.replace("; ", ";\r\n    "),
                "",
                "--B1",
                "Content-Type: " + returned,
                "",
                "From: diarium@region.example",
                "To: anna@finns-inte.example",
                "Subject: Protokollsutdrag",
                "Message-ID: " + messageId,
                "MIME-Version: 1.0",
                "Content-Type: text/plain",
                "",
                "Bifogat",
                "--B1--",
                "");
    }
}
