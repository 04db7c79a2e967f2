/** The languages of the HTTP face and the messages in them. Depends on nothing of ours. */
package se.diarium.web.text;
