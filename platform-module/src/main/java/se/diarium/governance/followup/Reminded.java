package se.diarium.governance.followup;

import se.diarium.reminder.Reminders;

/** What became of the reminder of a body or unit. */
public record Reminded(String code, String name, Reminders.Outcome outcome) {}
