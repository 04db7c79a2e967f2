/**
 * The API's resources of records: added with their files, shown and changed, tied to others as attachments and versions.
 *
 * <p>How a record and its file come, as a form or as JSON, is for other resources that register records too.
 */
package se.diarium.web.api.records;
