package se.diarium.web.api.decisions;

/** To whom a task is handed, as it comes. */
record DelegationInput(String to) {}
