/** Drafts of what is to be noted at the items of meetings. */
package se.diarium.web.api.drafts;
