/** Personal data in texts: personal identity numbers. Pure rules on text. */
package se.diarium.document.personal;
