/** The meetings of the reader's bodies with their papers, for those who have logged in; what the reader notes is posted to them. */
package se.diarium.web.pages.mymeetings;
