package se.diarium.web.api.records;

/**
 * Why a record is to be voided, as it comes.
 *
 * @param withAttachments whether its attachments are voided with it; not when left out
 */
record RecordVoidingInput(String reason, Boolean withAttachments) {}
