/** What the workspace in the browser needs besides the resources: its texts, and who its user is. */
package se.diarium.web.api.workspace;
