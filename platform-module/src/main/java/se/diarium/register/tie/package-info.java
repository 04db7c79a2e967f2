/** What records are to each other: attachments, and versions that take the place of earlier ones. */
package se.diarium.register.tie;
