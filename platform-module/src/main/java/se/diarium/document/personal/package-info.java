/** Personal data in texts: personal identity numbers, and how somebody is reached. Pure rules on text. */
package se.diarium.document.personal;
