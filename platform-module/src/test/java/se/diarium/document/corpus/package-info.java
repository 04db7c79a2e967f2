/** The documents that suggestions are measured on, and the files made of them. */
package se.diarium.document.corpus;
