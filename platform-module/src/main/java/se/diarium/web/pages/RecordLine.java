package se.diarium.web.pages;

/**
 * A record in a list of a case.
 *
 * @param number running number within the case
 * @param summary kind, direction and counterparty in a line
 * @param file type and size of the file
 */
public record RecordLine(
        String number,
        String title,
        String address,
        String summary,
        String date,
        String day,
        String file,
        String fileAddress) {}
