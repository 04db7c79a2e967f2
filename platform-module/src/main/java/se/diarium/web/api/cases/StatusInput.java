package se.diarium.web.api.cases;

import se.diarium.register.CaseStatus;

/** How far a case has come, as it comes. */
record StatusInput(CaseStatus status, String reason) {}
