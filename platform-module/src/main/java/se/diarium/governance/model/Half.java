package se.diarium.governance.model;

/** Before or after noon, as timetables say it. */
public enum Half {
    FM,
    EM
}
