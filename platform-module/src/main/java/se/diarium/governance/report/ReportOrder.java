package se.diarium.governance.report;

import se.diarium.register.number.Diarienummer;

/**
 * What a report is to be.
 *
 * @param diarienummer of the case that it is registered in
 * @param title null for one that says which round it reports
 */
public record ReportOrder(Diarienummer diarienummer, String title) {}
